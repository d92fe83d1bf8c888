"""The only room that speaks to the product's PostgreSQL."""
