"""Names, titles and descriptions in many scripts, all made up."""

from __future__ import annotations

from ytempire.simulator.noise import mix

COUNTRIES = {
    "en": "US", "es": "MX", "de": "DE", "ru": "KZ", "ar": "EG", "hi": "IN",
    "ja": "JP", "zh": "TW", "ko": "KR",
}  # fmt: skip
_SHARES = (
    ("en", 0.52), ("es", 0.62), ("de", 0.69), ("ru", 0.75), ("ar", 0.81),
    ("hi", 0.88), ("ja", 0.93), ("zh", 0.97), ("ko", 1.0),
)  # fmt: skip

_NAME_FIRST = ("Copper", "Quiet", "Lantern", "Northern", "Paper", "Velvet", "Orbit", "Cedar",
               "Silver", "Harbour", "Mosaic", "Amber", "Second", "Granite", "Tidal")  # fmt: skip
_NAME_LAST = ("Atlas", "Almanac", "Workshop", "Dispatch", "Signal", "Ledger", "Notebook",
              "Compass", "Kiln", "Observatory", "Primer")  # fmt: skip
_NAMES = {
    "es": ("Faro de {n}", "Cuaderno {n}", "Ruta {n}"),
    "de": ("Werkbank {n}", "Lichtung {n}", "Fundstück {n}"),
    "ru": ("Мастерская {n}", "Северный атлас {n}", "Тихий сигнал {n}"),
    "ar": ("منارة {n}", "دفتر {n}", "بوصلة {n}"),
    "hi": ("दीपक {n}", "खोज {n}", "नई राह {n}"),
    "ja": ("灯台ノート {n}", "朝の工房 {n}", "星図 {n}"),
    "zh": ("燈塔筆記 {n}", "晨光工坊 {n}", "星圖 {n}"),
    "ko": ("등대 노트 {n}", "아침 공방 {n}", "별지도 {n}"),
}
_SUBJECTS = {
    "en": ("the forgotten bridge", "a battery that lasts", "small budgets", "deep-sea light",
           "the ten-minute kitchen", "city maps", "paper money", "mountain weather",
           "the longest tunnel", "old arcade machines", "sleep", "river trade"),
    "es": ("el puente olvidado", "una batería eterna", "la luz del fondo marino",
           "el mapa de la ciudad", "la montaña y el clima"),
    "de": ("die vergessene Brücke", "günstige Küche", "Licht der Tiefsee", "der längste Tunnel"),
    "ru": ("забытый мост", "вечная батарея", "свет морских глубин", "карта города"),
    "ar": ("الجسر المنسي", "بطارية لا تنتهي", "ضوء أعماق البحر", "خريطة المدينة"),
    "hi": ("भूला हुआ पुल", "लंबी चलने वाली बैटरी", "गहरे समुद्र की रोशनी", "शहर का नक्शा"),
    "ja": ("忘れられた橋", "長持ちする電池", "深海の光", "街の地図"),
    "zh": ("被遺忘的橋", "耐用的電池", "深海之光", "城市地圖"),
    "ko": ("잊혀진 다리", "오래가는 배터리", "심해의 빛", "도시 지도"),
}  # fmt: skip
_FRAMES = {
    "en": ("Why {s} matters", "The truth about {s}", "{n} facts about {s}", "How {s} works",
           "I studied {s} for {n} days", "{s}: explained in {n} minutes"),
    "es": ("La verdad sobre {s}", "{n} datos sobre {s}", "¿Cómo funciona? {s}"),
    "de": ("Die Wahrheit über {s}", "{n} Fakten: {s}", "So geht es: {s}"),
    "ru": ("Вся правда: {s}", "{n} фактов: {s}", "Как это работает: {s}"),
    "ar": ("الحقيقة حول {s}", "{n} حقائق: {s}", "كيف يعمل {s}؟"),
    "hi": ("{s} की सच्चाई", "{s}: {n} बातें", "{s} कैसे काम करता है?"),
    "ja": ("{s}の真実", "{s}について{n}の事実", "{s}の仕組み"),
    "zh": ("{s}的真相", "關於{s}的{n}件事", "{s}如何運作"),
    "ko": ("{s}의 진실", "{s}에 대한 {n}가지 사실", "{s}의 원리"),
}  # fmt: skip
_EMOJI = ("🔥", "🚀", "🌊", "🧭", "💡", "🍲", "🏔️", "👀", "✨")


def language_for(chance: float) -> str:
    """Return the language whose part of the network `chance` (0..1) falls in."""
    return next((name for name, up_to in _SHARES if chance < up_to), "en")


def channel_name(seed: int, index: int, language: str, niche: str) -> str:
    """Return a channel's name; the number keeps names apart."""
    key = mix(seed, index, 11)
    if language == "en":
        first = _NAME_FIRST[key % len(_NAME_FIRST)]
        return f"{first} {_NAME_LAST[(key >> 16) % len(_NAME_LAST)]} {niche.title()} {index + 1}"
    frames = _NAMES[language]
    return frames[key % len(frames)].format(n=index + 1)


def handle(index: int, niche: str) -> str:
    """Return a channel's handle, unique in the network."""
    return f"@{niche}-{index + 1:03d}"


def video_title(seed: int, row: int, language: str) -> str:
    """Return the title of the video at `row` of the network's table, 100 characters at most."""
    key = mix(seed, row, 12)
    subjects, frames = _SUBJECTS[language], _FRAMES[language]
    subject = subjects[key % len(subjects)]
    title = frames[(key >> 12) % len(frames)].format(s=subject, n=3 + (key >> 24) % 28)
    title = title[0].upper() + title[1:]
    if (key >> 32) % 5 == 0:
        title += " " + _EMOJI[(key >> 40) % len(_EMOJI)]
    # A long title now and then: pages must wrap it or end it in an ellipsis.
    if (key >> 48) % 23 == 0:
        title = f"{title} | {subjects[(key >> 52) % len(subjects)]} — {subject}"
    return title[:100]


def description(title: str, niche: str) -> str:
    """Return a video's description."""
    return f"{title}\n\nMade with synthetic narration. Topic: {niche}.\n#{niche}"


def tags(seed: int, row: int, niche: str) -> list[str]:
    """Return a video's tags."""
    key = mix(seed, row, 13)
    words = ("explained", "facts", "documentary", "shorts", "howto", "stories", "2026")
    return [niche, words[key % 7], words[(key >> 8) % 7]]
