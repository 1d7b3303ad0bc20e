"""What assessing stands on: policies and schemes as typed values, parties and speakers by name, words of claims.

Asked by everything above, asking nothing. `facts` are what the conditions of a grading scheme may name.
"""
