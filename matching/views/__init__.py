"""Pages of matches, permits, placements and Mijn werk."""
