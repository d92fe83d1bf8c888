"""The settings of the endpoint that puts insights in other words."""

from __future__ import annotations

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class RephrasingSettings(BaseSettings):
    """An OpenAI-compatible endpoint; without a key insights keep the words of their templates."""

    llm_url: str = "https://api.openai.com/v1"
    """Base address; ``/chat/completions`` is asked below it."""
    llm_api_key: SecretStr | None = None
    """Its key; without it nothing is asked."""
    llm_model: str = Field(default="gpt-4o-mini", min_length=1, max_length=200)
    """Name of the model."""
