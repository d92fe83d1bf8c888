"""Executes notebooks through Papermill and keeps what became of them."""
