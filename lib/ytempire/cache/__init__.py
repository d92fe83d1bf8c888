"""Answers kept for a moment: in this process, or in Redis for all processes.

A key carries what the answer rests on, so what is kept is right for as long as its key is asked
for; nothing is ever invalidated.
"""
