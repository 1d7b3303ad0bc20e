"""The spreadsheet round trip: tables of a case as a workbook, and edited cells back as attributed judgements."""
