"""What each report says: the answer in sentences, then pictures, tables, and how it was made."""
