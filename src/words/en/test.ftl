# The test of variants
