### Export: sheets, columns, file names.
