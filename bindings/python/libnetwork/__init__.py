"""libnetwork for Python: the register and the daily work of a network of councils.

    import libnetwork

    with libnetwork.Store("sqlite:register.db") as store, store.visitor() as me:
        answer = me.organisations.lookup(q="E07000026", as_on="2024-04-01")
        for council in answer.living:
            print(council.name)

Every operation is session.NOUN.VERB(field=value, ...); `describe()` lists them. A call is one call of
the C library and lets other threads run meanwhile. Failures are exceptions, a class per status.
"""
from ._errors import (Busy, Conflict, Forbidden, Internal, Invalid, Limited, Misuse, NetworkError,
                      NoMemory, NotFound, Problem, Unauthenticated, Unsupported)
from ._feed import Feed
from ._library import version
from ._records import Page, Record
from ._session import Session
from ._store import Store, describe

__all__ = ["Busy", "Conflict", "Feed", "Forbidden", "Internal", "Invalid", "Limited", "Misuse",
           "NetworkError", "NoMemory", "NotFound", "Page", "Problem", "Record", "Session", "Store",
           "Unauthenticated", "Unsupported", "describe", "version"]
