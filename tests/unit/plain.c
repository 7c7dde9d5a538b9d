/*
 * The tests of amount.c in plain C, as on machines whose vectors are not used.
 */
#define SEPARATOR_PLAIN

#include "amount.c" /* NOLINT(bugprone-suspicious-include): the same tests, built another way */
