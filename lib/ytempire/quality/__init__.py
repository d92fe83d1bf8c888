"""What must be true of the warehouse, and how far its figures have come."""
