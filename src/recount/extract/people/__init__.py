"""Who: the words around people, their names and ages, who only tells of harm, and the armed parties they are of.

Each module answers one question of one sentence, in no order: whether a name ends here (`bare_names`), how old somebody
is (`aged`, `years_of`), of which force (`forces`, `party_members`), which parties are named (`parties`, `party_names`).
Numbers count these people; rosters list them; speakers and blame ask for the parties. Nobody here is harmed yet.
"""
