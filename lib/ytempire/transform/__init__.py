"""From a source's typed frame to rows that the warehouse accepts: clean, enrich, validate.

Everything here is pure: frames in, frames out, nothing asked of the world.
"""
