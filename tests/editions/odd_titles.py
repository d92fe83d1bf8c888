"""Titles as nobody would write them, but somebody may."""

FORMULAS = (
    "=1+1",
    "+49 351 000",
    "-2+3",
    "@sum(1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    '"=1+1',
    "＝1+1",
    '=HYPERLINK("http://127.0.0.1/?"&A1,"win")',
    "=cmd|' /C calc'!A0",
)
CUT = ("Tips;=1+1", "Tips;\t=1+1", 'Tips;"=1+1', "Tips\n=1+1", "Tips\r\n+1", "Tips\t@sum(1)")
"""Formulas behind what some programs take for the end of a cell."""
MARKUP = (
    "<script>window.ran = 1</script>",
    "</script><script>window.ran = 1</script>",
    '<img src="x" onerror="window.ran = 1">',
    '"><svg onload="window.ran = 1">',
    "' onmouseover='window.ran = 1",
    "<svg><style><img src=x onerror=window.ran=1></style></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.ran=1>",
    "<!--<img src=--><img src=x onerror=window.ran=1>",
    "[a](javascript:window.ran=1)",
    '<a href="java&#10;script:window.ran=1">a</a>',
    '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    "]]><script>window.ran=1</script>",
    "{{ 7 * 7 }} ${7*7} {% raw %}",
)
PLAIN = (
    "Wie \"geht\" das, 'Jan'? 1,5; 2",
    "Ελλάδα, Україна, 日本の旅, 한국 여행, हिन्दी, ไทย",
    "שלום עולם \u202eabc",
    "مرحبا بالعالم",
    "👩‍👩‍👧‍👦 🇩🇪 é",
    "NULL",
    "",
    "  spaces  ",
    "x" * 40_000,
)
WITH_NUL = "zero\x00one\x1bbell\x07"
ALL = (*FORMULAS, *CUT, *MARKUP, *PLAIN, WITH_NUL)
