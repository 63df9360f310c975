# USP and 4U
