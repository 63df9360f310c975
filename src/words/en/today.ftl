### Today: pace and the paired report
