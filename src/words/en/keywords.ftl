# Search phrases
