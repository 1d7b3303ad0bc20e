"""Where: the gazetteer, the names of places in a text, and which place each of them means, if any.

`gazetteer` loads what is packaged and what people bring. `place_text` lays a text out, the words and phrases around
names say what may be a place (`place_context`, `place_phrases`, `place_heads`), `place_choice` decides where something
decides, and `places` is asked for all of a text; `world_choice` does it where no country is known. It gives
`PlaceMention`s to events and to the reader, with no point where it cannot tell. What happened there is not asked here.
"""
