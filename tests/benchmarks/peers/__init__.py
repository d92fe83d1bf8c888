"""The executive page as other tools make it, written as those who know them well would."""
