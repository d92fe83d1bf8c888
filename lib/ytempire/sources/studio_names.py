"""What YouTube Studio calls its columns, breakdowns and lines, language by language.

An export names everything in the language of the person who downloaded it. A language is
added here, by adding its names; no code changes. A figure whose name is missing is not an
error: the column is kept as text and reported.
"""

from __future__ import annotations

LANGUAGES = ("en", "pt", "de")
"""Languages known so far; the first one wins a tie."""

Names = dict[str, dict[str, tuple[str, ...]]]

VIDEO_COLUMNS: Names = {
    "youtube_video_id": {
        "en": ("Content", "Video", "Video ID"),
        "pt": ("Conteúdo", "Vídeo", "ID do conteúdo"),
        "de": ("Video", "Videos", "Inhalt", "Inhalte"),
    },
    "title": {"en": ("Video title",), "pt": ("Título do vídeo",), "de": ("Videotitel",)},
    "published_at": {
        "en": ("Video publish time",),
        "pt": ("Horário de publicação do vídeo", "Horário de publicação"),
        "de": ("Veröffentlichungszeitpunkt des Videos",),
    },
    "duration_seconds": {"en": ("Duration",), "pt": ("Duração",), "de": ("Dauer",)},
}
"""What describes a video: our column -> language -> Studio's names."""

FIGURES: Names = {
    "views": {"en": ("Views",), "pt": ("Visualizações",), "de": ("Aufrufe",)},
    "engaged_views": {
        "en": ("Engaged views",),
        "pt": ("Visualizações intencionais", "Visualizações engajadas"),
        "de": ("Aktive Wiedergaben",),
    },
    "watch_seconds": {
        "en": ("Watch time (hours)",),
        "pt": ("Tempo de exibição (horas)",),
        "de": ("Wiedergabezeit (Stunden)",),
    },
    "subscribers_net": {"en": ("Subscribers",), "pt": ("Inscritos",), "de": ("Abonnenten",)},
    "likes": {"en": ("Likes",), "pt": ('Marcações "Gostei"',), "de": ('"Mag ich"-Bewertungen',)},
    "comments": {
        "en": ("Comments added", "Comments"),
        "pt": ("Comentários adicionados", "Comentários"),
        "de": ("Kommentare hinzugefügt", "Kommentare"),
    },
    "shares": {"en": ("Shares",), "pt": ("Compartilhamentos",), "de": ("Geteilte Inhalte",)},
    "average_view_seconds": {
        "en": ("Average view duration",),
        "pt": ("Duração média da visualização",),
        "de": ("Durchschnittliche Wiedergabedauer",),
    },
    "average_view_ratio": {
        "en": ("Average percentage viewed (%)",),
        "pt": ("Porcentagem visualizada média (%)",),
        "de": (
            "Durchschnittliche Wiedergabedauer in Prozent (%)",
            "Durchschnittlich angesehen (%)",
        ),
    },
    "revenue_micros": {
        "en": ("Estimated revenue", "Your estimated revenue"),
        "pt": ("Receita estimada", "Sua receita estimada"),
        "de": ("Geschätzter Umsatz", "Dein geschätzter Umsatz"),
    },
    "impressions": {
        "en": ("Impressions", "Thumbnail impressions"),
        "pt": ("Impressões", "Impressões de miniaturas"),
        "de": ("Impressionen", "Thumbnail-Impressionen"),
    },
    "ctr": {
        "en": ("Impressions click-through rate (%)", "Thumbnail click-through rate (%)"),
        "pt": ("Taxa de cliques de impressões (%)", "Taxa de cliques na miniatura (%)"),
        "de": ("Klickrate der Impressionen (%)", "Thumbnail-Klickrate (%)"),
    },
}
"""Our figure -> language -> Studio's names; a currency in brackets is not part of a name."""

SHARES_OF_ALL: Names = {
    "views_ratio": {"en": ("Views (%)",), "pt": ("Visualizações (%)",), "de": ("Aufrufe (%)",)},
    "watch_time_ratio": {
        "en": ("Watch time (hours) (%)",),
        "pt": ("Tempo de exibição (horas) (%)",),
        "de": ("Wiedergabezeit (Stunden) (%)",),
    },
}
"""Figures that only a breakdown has: of age and gender Studio tells shares, no counts."""

DIMENSIONS: Names = {
    "date": {"en": ("Date",), "pt": ("Data",), "de": ("Datum",)},
    "city": {"en": ("Cities", "City"), "pt": ("Cidades", "Cidade"), "de": ("Städte", "Stadt")},
    "geography": {
        "en": ("Geography", "Country"),
        "pt": ("Região geográfica", "Geografia", "País"),
        "de": ("Geografie", "Region", "Land"),
    },
    "traffic source": {
        "en": ("Traffic source",),
        "pt": ("Origem do tráfego",),
        "de": ("Zugriffsquelle", "Zugriffsquellen", "Besucherquelle"),
    },
    "viewer age": {
        "en": ("Viewer age",),
        "pt": ("Idade do espectador",),
        "de": ("Alter der Zuschauer", "Zuschaueralter"),
    },
    "viewer gender": {
        "en": ("Viewer gender",),
        "pt": ("Gênero do espectador",),
        "de": ("Geschlecht der Zuschauer", "Zuschauergeschlecht"),
    },
    "device type": {"en": ("Device type",), "pt": ("Tipo de dispositivo",), "de": ("Gerätetyp",)},
    "operating system": {
        "en": ("Operating system",),
        "pt": ("Sistema operacional",),
        "de": ("Betriebssystem",),
    },
    "subscription status": {
        "en": ("Subscription status",),
        "pt": ("Status da inscrição",),
        "de": ("Abostatus", "Abo-Status"),
    },
    "subscription source": {
        "en": ("Subscription source",),
        "pt": ("Origem da inscrição",),
        "de": ("Aboquelle", "Abo-Quelle"),
    },
    "content type": {
        "en": ("Content type",),
        "pt": ("Tipo de conteúdo",),
        "de": ("Inhaltstyp", "Art des Inhalts"),
    },
    "new and returning viewers": {
        "en": ("New and returning viewers",),
        "pt": ("Espectadores novos e recorrentes",),
        "de": ("Neue und wiederkehrende Zuschauer",),
    },
    "audience by watch behavior": {
        "en": ("Audience by watch behavior", "Audience by watch behaviour"),
        "pt": ("Público por comportamento de visualização",),
        "de": ("Zielgruppe nach Wiedergabeverhalten",),
    },
    "audience type": {"en": ("Audience type",), "pt": ("Tipo de público",), "de": ("Zielgruppe",)},
    "playback location": {
        "en": ("Playback location",),
        "pt": ("Local de reprodução", "Local da reprodução"),
        "de": ("Wiedergabeort",),
    },
    "playlist": {"en": ("Playlist", "Playlists"), "pt": ("Playlist",), "de": ("Playlist",)},
    "post": {"en": ("Post", "Posts"), "pt": ("Postar", "Postagem"), "de": ("Beitrag", "Beiträge")},
    "subtitles": {
        "en": ("Subtitles and CC",),
        "pt": ("Legendas e CC", "Legendas"),
        "de": ("Untertitel",),
    },
    "audio track": {"en": ("Audio track",), "pt": ("Faixa de áudio",), "de": ("Audiospur",)},
    "translation use": {
        "en": ("Translation use",),
        "pt": ("Uso da tradução",),
        "de": ("Verwendung von Übersetzungen",),
    },
    "video info language": {
        "en": ("Video info language",),
        "pt": ("Idioma das informações do vídeo",),
        "de": ("Sprache der Videoinformationen",),
    },
    "sharing service": {
        "en": ("Sharing service",),
        "pt": ("Serviço de compartilhamento",),
        "de": ("Dienst zum Teilen",),
    },
    "youtube product": {
        "en": ("YouTube product",),
        "pt": ("Produto do YouTube",),
        "de": ("YouTube-Produkt",),
    },
    "revenue source": {
        "en": ("Revenue source",),
        "pt": ("Fonte de receita", "Origem da receita"),
        "de": ("Umsatzquelle", "Einnahmequelle"),
    },
    "ad type": {"en": ("Ad type",), "pt": ("Tipo de anúncio",), "de": ("Anzeigentyp",)},
    "transaction type": {
        "en": ("Transaction type",),
        "pt": ("Tipo de transação",),
        "de": ("Transaktionstyp",),
    },
    "card type": {"en": ("Card type",), "pt": ("Tipo de card",), "de": ("Infokartentyp",)},
    "end screen element type": {
        "en": ("End screen element type",),
        "pt": ("Tipo de elemento da tela final",),
        "de": ("Abspannelementtyp",),
    },
}
"""What Studio breaks its figures down by -> language -> the column's names."""

IMPLIED = {"city": "geography"}
"""A breakdown -> one that stands beside it and follows from it: no second key."""

VALUE_NAMES: Names = {
    "value_name": {
        "en": ("City name", "Source title", "Playlist title", "Post text"),
        "pt": ("Nome da cidade", "Título da origem", "Título da playlist"),
        "de": ("Name der Stadt", "Titel der Quelle", "Playlist-Titel"),
    }
}
"""Columns that say in words what a code before them means."""

REFUSED: Names = {
    "audience retention": {
        "en": ("Video position (%)",),
        "pt": ("Posição do vídeo (%)",),
        "de": ("Videoposition (%)",),
    }
}
"""First columns of exports that are known and have no table here."""

TOTAL_LABELS = {
    "en": ("Total", "Totals"),
    "pt": ("Total", "Totais"),
    "de": ("Gesamt", "Gesamtwert", "Gesamtsumme"),
}

CURRENCIES = {
    "USD": ("US$", "US dollar", "US dollars", "dólar americano", "dólares americanos", "US-Dollar"),
    "EUR": ("€", "euro", "euros"),
    "BRL": ("R$", "Brazilian real", "real", "reais", "real brasileiro", "Brasilianischer Real"),
    "GBP": ("£", "British pound", "British pounds", "libra esterlina", "Britisches Pfund"),
    "CHF": ("Swiss franc", "Swiss francs", "franco suíço", "Schweizer Franken"),
    "INR": ("₹", "Indian rupee", "Indian rupees", "rúpia indiana", "Indische Rupie"),
    "JPY": ("Japanese yen", "iene japonês", "Japanischer Yen"),
    "CAD": ("CA$", "Canadian dollar", "dólar canadense", "Kanadischer Dollar"),
    "AUD": ("A$", "Australian dollar", "dólar australiano", "Australischer Dollar"),
    "MXN": ("MX$", "Mexican peso", "peso mexicano", "Mexikanischer Peso"),
}
"""ISO 4217 -> signs and names. A bare "$" or "¥" is left out: several currencies use it."""
