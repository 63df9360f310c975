### Charts: axis titles and descriptions.
