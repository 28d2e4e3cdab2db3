"""Invented people in the real pilots: enough of them, at every stage of the route, to see the product at work.

Everything follows from a date and a fixed sequence of choices, so that the same day gives the same caseload. No law is
broken in it: who works has a permit, a status or an exemption on every day at work, and at least the minimum wage.
"""
