# Headings and labels of reports and exported tables.
