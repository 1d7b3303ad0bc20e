"""Wire copy in capitals: who is who in a text, and whom harm befell, under learned weights.

People and bare numbers are found (`wire_people`, `wire_bare`) and brought together (`wire_persons`); the words around
them become signs (`wire_relations`, `wire_setting`, `wire_shape`, `wire_signs`), the weights say how likely each is a
victim (`wire_chance`, `wire_victims`), and `wire` makes drafts of harm for the reader. Other texts pass it by.
"""
