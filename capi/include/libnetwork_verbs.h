/* Generated from the table of operations by network_generate; not for editing. */
#ifndef LIBNETWORK_VERBS_H
#define LIBNETWORK_VERBS_H
#endif
