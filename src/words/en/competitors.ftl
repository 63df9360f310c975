# Competitors
