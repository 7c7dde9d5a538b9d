/*
 * Writes term sheets of any size for the bench and the tests, the same from
 * run to run: "filings MEGABYTES [SEED]" writes whole filings until there are
 * so many bytes of them, at least one. Each has its own pools of loans, and
 * its prose and its tables agree about them.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "draw.h"

enum { TYPES = 5, POOLS = 3, LOANS = 700, SIZE_STEP = 50000, TEXT = 8192, WIDTH = 80 };

static const char *const types[TYPES] = {
	"Detached houses", "Multi-family dwellings*", "Townhouses",
	"Condominium units (one to four", "Cooperative units",
};

static const char *const firms[] = {
	"HARBOR MILLS", "GRANITE BAY", "LANTERN HILL", "OLD ORCHARD", "SEVEN OAKS", "TIDEWATER",
};

static const char *const months[] = {
	"January", "February", "March", "April", "May", "June", "July", "August", "September",
	"October", "November", "December",
};

static const char *const pool_names[POOLS] = { "I", "II", "III" };

/* Upper ends of loan-to-value rows, in thousandths of a percent. */
static const uint64_t ltv_ends[] = { 65000, 75000, 80000, 85000, 90000, 95000 };

struct loan {
	size_t   state, type;
	uint64_t units, year, rate, ltv, term, left, balance;
};

struct pool {
	struct loan loans[LOANS];
	size_t      count;
	uint64_t    balance; /* in dollars */
	uint64_t    cents;   /* that the prose adds, fewer than 50 */
	char        title[24];
	char        name[40];
};

struct filing {
	struct pool pools[POOLS];
	size_t      count;
	uint64_t    year, month, number;
	const char *firm;
	char        date[32];
	bool        enveloped, spaced, shares;
};

static uint64_t written;

static void
put(const char *text)
{
	written += strlen(text);
	fputs(text, stdout);
}

static void
print(const char *format, ...)
{
	char    text[512];
	va_list values;

	va_start(values, format);
	(void)vsnprintf(text, sizeof text, format, values);
	va_end(values);
	put(text);
}

static void
centre(const char *text)
{
	print("%*s%s\n", (int)((WIDTH - strlen(text)) / 2), "", text);
}

/* Writes a paragraph, its words filled into lines. */
static void
paragraph(const char *format, ...)
{
	char    text[TEXT];
	size_t  column = 5;
	va_list values;

	va_start(values, format);
	(void)vsnprintf(text, sizeof text, format, values);
	va_end(values);
	put("    ");
	for (char *word = strtok(text, " "); word != NULL; word = strtok(NULL, " ")) {
		if (column + strlen(word) > WIDTH) {
			put("\n");
			column = 0;
		} else {
			put(" ");
		}
		put(word);
		column += strlen(word) + 1;
	}
	put("\n\n");
}

/* Writes a number with commas into `text`, which it returns. */
static char *
grouped(uint64_t number, char text[32])
{
	char digits[24];
	int  length = snprintf(digits, sizeof digits, "%" PRIu64, number), end = 0;

	for (int i = 0; i < length; i++) {
		if (i > 0 && (length - i) % 3 == 0)
			text[end++] = ',';
		text[end++] = digits[i];
	}
	text[end] = '\0';
	return text;
}

/*** loans ***/

static size_t
draw_state(void)
{
	static const size_t often[] = { 4, 4, 4, 32, 32, 30, 21, 46 };

	return chance(2) == 0 ? often[chance(8)] : (size_t)chance(STATES);
}

static void
draw_loan(struct loan *loan, uint64_t years, uint64_t year)
{
	loan->state = draw_state();
	loan->type = chance(4) > 0 ? 0 : (size_t)chance(TYPES);
	loan->units = loan->type == 1 ? 2 + chance(3) : 1;
	loan->year = year - (chance(20) == 0);
	loan->rate = 5625 + 125 * chance(15);
	loan->ltv = 30000 + 10 * chance(5001);
	loan->ltv += chance(12) == 0 ? 1000 * chance(15) : 0;
	loan->term = 12 * years - (chance(9) == 0 ? 12 * chance(6) : 0);
	loan->left = loan->term - 1 - chance(8);
	loan->balance = chance(40) == 0 ? 40000 + chance(260000) : 300000 + chance(chance(4) == 0 ? 700000 : 200000);
}

static void
draw_pool(struct pool *pool, const struct filing *filing, size_t index)
{
	const char *name = pool_names[index];

	pool->count = 40 + (size_t)chance(LOANS - 40);
	pool->balance = 0;
	pool->cents = chance(50);
	for (size_t i = 0; i < pool->count; i++) {
		draw_loan(&pool->loans[i], index == 1 ? 15 : 30, filing->year);
		pool->balance += pool->loans[i].balance;
	}
	pool->title[0] = '\0';
	(void)snprintf(pool->name, sizeof pool->name, "mortgage loans");
	if (filing->count == 1)
		return;
	(void)snprintf(pool->title, sizeof pool->title, "POOL %s ", name);
	(void)snprintf(pool->name, sizeof pool->name, "pool %s mortgage loans", name);
}

static void
draw_filing(struct filing *filing)
{
	static uint64_t number;

	filing->number = ++number;
	filing->year = 1997 + chance(8);
	filing->month = chance(12);
	filing->firm = firms[chance(sizeof firms / sizeof *firms)];
	filing->enveloped = chance(2) == 0;
	filing->spaced = chance(4) > 0;
	filing->shares = chance(4) == 0;
	filing->count = 1 + (size_t)chance(POOLS);
	(void)snprintf(filing->date, sizeof filing->date, "%s 1, %" PRIu64, months[filing->month], filing->year);
	for (size_t i = 0; i < filing->count; i++)
		draw_pool(&filing->pools[i], filing, i);
}

/*** tables ***/

enum dimension { BY_YEAR, BY_TYPE, BY_UNITS, BY_SIZE, BY_RATE, BY_LTV, BY_STATE, DIMENSIONS };

/* The row, counted from 0, that a loan belongs to. */
static size_t
row_of(const struct loan *loan, enum dimension dimension)
{
	size_t row = 0;

	switch (dimension) {
	case BY_YEAR:
		return (size_t)(loan->year - 1990);
	case BY_TYPE:
		return loan->type;
	case BY_UNITS:
		return (size_t)loan->units;
	case BY_SIZE:
		return (size_t)(loan->balance / SIZE_STEP);
	case BY_RATE:
		return (size_t)((loan->rate + 499) / 500);
	case BY_LTV:
		while (loan->ltv > ltv_ends[row])
			row++;
		return row;
	case BY_STATE:
	case DIMENSIONS:
	default:
		return loan->state;
	}
}

static void
write_label(char label[64], enum dimension dimension, size_t row)
{
	char low[32], high[32];

	switch (dimension) {
	case BY_YEAR:
		(void)snprintf(label, 64, "%zu", row + 1990);
		break;
	case BY_TYPE:
		(void)snprintf(label, 64, "%s", types[row]);
		break;
	case BY_UNITS:
		(void)snprintf(label, 64, "%zu-family", row);
		break;
	case BY_SIZE:
		(void)snprintf(label, 64, "$%s through $%s", grouped(row * SIZE_STEP, low),
		               grouped((row + 1) * SIZE_STEP - 1, high));
		break;
	case BY_RATE:
		(void)snprintf(label, 64, "%zu.%03zu%% - %zu.%03zu%%", (row * 500 - 499) / 1000,
		               (row * 500 - 499) % 1000, row / 2, row % 2 * 500);
		break;
	case BY_LTV:
		if (row == 0)
			(void)snprintf(label, 64, "%" PRIu64 ".00%% and below", ltv_ends[0] / 1000);
		else
			(void)snprintf(label, 64, "%" PRIu64 ".001%% - %" PRIu64 ".000%%",
			               ltv_ends[row - 1] / 1000, ltv_ends[row] / 1000);
		break;
	case BY_STATE:
	case DIMENSIONS:
	default:
		(void)snprintf(label, 64, "%s", states[row]);
		break;
	}
}

static void
title(const struct pool *pool, enum dimension dimension)
{
	static const char *const formats[DIMENSIONS] = {
		"%sMORTGAGE LOANS BY YEAR OF ORIGINATION", "%sMORTGAGE LOANS BY TYPE OF DWELLING",
		"%sMORTGAGE LOANS BY NUMBER OF UNITS", "%sMORTGAGE LOANS BY LOAN SIZE",
		"%sMORTGAGE LOANS BY NOTE RATE", "%sMORTGAGE LOANS BY LOAN-TO-VALUE RATIO",
		"%sMORTGAGE LOANS BY STATE",
	};
	char text[96];

	(void)snprintf(text, sizeof text, formats[dimension], pool->title);
	centre(text);
	put("\n");
}

static void
headings(const struct filing *filing, enum dimension dimension)
{
	static const char *const names[DIMENSIONS] = {
		"Year Originated", "Type of Dwelling", "Number of Units", "Size of Loan",
		"Note Rate", "Loan-to-Value Ratio", "State",
	};

	print("%-35sNumber of     Principal Balance%s\n", "", filing->shares ? "      Percent" : "");
	print("%-38sLoans        of the Loans%s\n", names[dimension], filing->shares ? "          of Pool" : "");
	print("%-35s---------     -----------------%s\n\n", "-------------------",
	      filing->shares ? "      -------" : "");
}

/* Writes a number of loans, their balance and its share of the pool. */
static void
numbers(const struct filing *filing, const struct pool *pool, uint64_t loans, uint64_t balance, bool dollar)
{
	char count[32], amount[32];
	uint64_t share = (balance * 10000 + pool->balance / 2) / pool->balance;

	print("%7s     %s %15s", grouped(loans, count), dollar ? "$" : " ", grouped(balance, amount));
	if (filing->shares)
		print("       %3" PRIu64 ".%02" PRIu64 "%%", share / 100, share % 100);
	put("\n");
}

static void
table(const struct filing *filing, const struct pool *pool, enum dimension dimension)
{
	enum { ROWS = 64 };
	uint64_t loans[ROWS] = { 0 }, balances[ROWS] = { 0 };
	char     label[64];
	bool     first = true;

	for (size_t i = 0; i < pool->count; i++) {
		size_t row = row_of(&pool->loans[i], dimension);
		loans[row]++;
		balances[row] += pool->loans[i].balance;
	}
	title(pool, dimension);
	headings(filing, dimension);
	for (size_t row = 0; row < ROWS; row++) {
		if (loans[row] == 0)
			continue;
		write_label(label, dimension, row);
		print("%-34s", label);
		numbers(filing, pool, loans[row], balances[row], first);
		if (dimension == BY_TYPE && row == 3)
			put("stories)\n");
		if (filing->spaced && dimension != BY_STATE)
			put("\n");
		first = false;
	}
	print("%-35s---------     -----------------\n%-34s", "", "Total");
	numbers(filing, pool, pool->count, pool->balance, true);
	print("%-35s=========     =================\n", "");
	if (dimension == BY_TYPE)
		put("-----------\n*   Multi-family dwellings have from two to four units.\n");
	put("\n\n");
}

/*** prose ***/

/* The average of a loan's value, weighted by balance and rounded, in units of 1/scale of it. */
static uint64_t
average(const struct pool *pool, size_t offset, uint64_t scale)
{
	uint64_t sum = 0, value;

	for (size_t i = 0; i < pool->count; i++) {
		memcpy(&value, (const char *)&pool->loans[i] + offset, sizeof value);
		sum += value * pool->loans[i].balance;
	}
	return sum / pool->balance * scale +
	       (sum % pool->balance * scale + pool->balance / 2) / pool->balance;
}

static void
describe(const struct filing *filing, const struct pool *pool)
{
	char     amount[32], above[32], count[32];
	uint64_t high = 0, rate = average(pool, offsetof(struct loan, rate), 1);
	uint64_t left = average(pool, offsetof(struct loan, left), 100);
	uint64_t term = average(pool, offsetof(struct loan, term), 100);
	uint64_t ltv = (average(pool, offsetof(struct loan, ltv), 1) + 50) / 100;

	for (size_t i = 0; i < pool->count; i++)
		high += pool->loans[i].ltv > 80000 ? pool->loans[i].balance : 0;
	paragraph("As of %s, the number of the %s was %s, and they had an aggregate scheduled "
	          "principal balance of $%s.%02" PRIu64 ". Before the servicing fee is deducted, the "
	          "weighted average interest rate of the %s is %" PRIu64 ".%03" PRIu64 "%%. The "
	          "weighted average remaining term to stated maturity of the %s is %" PRIu64
	          ".%02" PRIu64 " months, and their weighted average original term is %" PRIu64
	          ".%02" PRIu64 " months. The weighted average loan-to-value ratio at origination of "
	          "the %s was %" PRIu64 ".%" PRIu64 "%%.",
	          filing->date, pool->name, grouped(pool->count, count), grouped(pool->balance, amount),
	          pool->cents, pool->name, rate / 1000, rate % 1000, pool->name, left / 100, left % 100,
	          term / 100, term % 100, pool->name, ltv / 10, ltv % 10);
	if (high > 0)
		paragraph("The %s with loan-to-value ratios above 80%% have an aggregate scheduled principal "
		          "balance of $%s. None of them has a loan-to-value ratio above 95%%.",
		          pool->name, grouped(high, above));
}

/* What all loans of a pool have in common: terms, dates, sizes, places. */
static void
bound(const struct filing *filing, const struct pool *pool)
{
	char     least[32], most[32], zip[32];
	uint64_t low = UINT64_MAX, high = 0, term = UINT64_MAX, longest = 0, years = filing->year;

	for (size_t i = 0; i < pool->count; i++) {
		const struct loan *loan = &pool->loans[i];
		low = loan->balance < low ? loan->balance : low;
		high = loan->balance > high ? loan->balance : high;
		term = loan->term < term ? loan->term : term;
		longest = loan->term > longest ? loan->term : longest;
		years = loan->year < years ? loan->year : years;
	}
	uint64_t largest = high + chance(500000), residences = 90 + chance(10);
	paragraph("All %s have original maturities of at least %" PRIu64 " but no more than %" PRIu64
	          " years. None of the %s were originated prior to January 1, %" PRIu64 " or after %s, "
	          "and none of them has a scheduled maturity later than %s 1, %" PRIu64 ". Each had an "
	          "original principal balance of not less than $%s nor more than $%s. No more than $%s of "
	          "the %s are secured by mortgaged properties located in any one zip code. At least %" PRIu64
	          "%% of them are secured by properties that the servicer believes to be the primary "
	          "residence of the borrower.",
	          pool->name, term / 12, longest / 12, pool->name, years, filing->date,
	          months[filing->month], filing->year + longest / 12, grouped(low / 1000 * 1000, least),
	          grouped(high / 1000 * 1000 + 1000, most), grouped(largest, zip), pool->name, residences);
}

/* How the loans of a pool were made. */
static void
underwrite(const struct pool *pool)
{
	uint64_t full = 85 + chance(15);

	paragraph("At least %" PRIu64 "%% of the %s were made under policies that ask, among other "
	          "things, for proof of the borrower's income, for proof of the means to close, and for a "
	          "call to the employer, or took the place of older loans under a streamlined policy. No "
	          "more than %" PRIu64 "%% of the %s were made under a policy that has the employer called "
	          "but takes the borrower's word for the income, as it stands on the application; such a "
	          "loan has a lower ratio of loan to value than others of its size. Where the ratio was "
	          "above four fifths of the value when the loan was made, a primary insurer carries the "
	          "part above three quarters until the borrower has paid it down.",
	          full, pool->name, 100 - full, pool->name);
}

/* The loans on both sides of a net rate. */
static void
divide(const struct pool *pool)
{
	enum { NET_RATE = 6000, FEE = 250 };
	uint64_t balances[2] = { 0 }, rates[2] = { 0 };
	char     discount[32], premium[32];

	for (size_t i = 0; i < pool->count; i++) {
		const struct loan *loan = &pool->loans[i];
		bool               above = loan->rate >= NET_RATE + FEE;
		balances[above] += loan->balance;
		rates[above] += loan->rate * loan->balance;
	}
	if (balances[0] == 0 || balances[1] == 0)
		return;
	for (int part = 0; part < 2; part++)
		rates[part] = (rates[part] + balances[part] / 2) / balances[part];
	paragraph("The discount loans among the %s are those with net loan rates less than 6.000%%, the "
	          "premium loans those with net loan rates greater than or equal to 6.000%%. The aggregate "
	          "scheduled principal balances of the discount loans and the premium loans of the %s were "
	          "$%s and $%s, respectively, and their weighted average interest rates %" PRIu64
	          ".%03" PRIu64 "%% and %" PRIu64 ".%03" PRIu64 "%%, respectively.",
	          pool->name, pool->name, grouped(balances[0], discount), grouped(balances[1], premium),
	          rates[0] / 1000, rates[0] % 1000, rates[1] / 1000, rates[1] % 1000);
}

static void
footnotes(void)
{
	put("-----------\n\n"
	    "1     A word that is not explained here means what it does in the prospectus that\n"
	    "      the registrant filed for the certificates with its registration statement.\n\n"
	    "2     Shares of the loans are shares of their aggregate scheduled principal\n"
	    "      balance, not of their number, unless something else is said.\n\n<PAGE>\n\n");
}

/* The terms of the offering. */
static void
offer(const struct filing *filing)
{
	char     repurchase[32], hazard[32], fraud[32];
	uint64_t balance = 0;

	for (size_t i = 0; i < filing->count; i++)
		balance += filing->pools[i].balance;
	paragraph("The issuer may buy back all the mortgage loans once their aggregate scheduled "
	          "principal balance is less than $%s. The initial special hazard loss limit is $%s, the "
	          "initial fraud loss limit $%s and the initial bankruptcy loss limit $100,000; losses "
	          "above a limit are borne by all classes alike, and each limit falls as the loans are "
	          "paid off, in steps that the prospectus describes.",
	          grouped(balance / 20, repurchase), grouped(balance / 100, hazard),
	          grouped(balance / 50, fraud));
	paragraph("Whoever thinks of buying certificates should read the prospectus, which tells of the "
	          "risks: borrowers may pay sooner or later than is thought here, the values of houses may "
	          "fall in the places where many of the loans were made, and an insurer may be unable to "
	          "pay. Nothing in these term sheets is an offer, and what they say may be changed before "
	          "the certificates are sold.");
}

static void
cover(const struct filing *filing)
{
	if (filing->enveloped)
		print("<SEC-DOCUMENT>%010" PRIu64 "-%02" PRIu64 "-%06" PRIu64 ".txt\n"
		      "<SEC-HEADER>\nACCESSION NUMBER:\t\t%010" PRIu64 "-%02" PRIu64 "-%06" PRIu64 "\n"
		      "CONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n",
		      UINT64_C(999000), filing->year % 100, filing->number % 1000000, UINT64_C(999000),
		      filing->year % 100, filing->number % 1000000);
	centre("SECURITIES AND EXCHANGE COMMISSION");
	centre("Washington, D.C. 20549");
	put("\n");
	centre("FORM 8-K");
	centre("CURRENT REPORT");
	put("\n");
	print("                        Date of Report: %s\n\n", filing->date);
	print("                 %s MORTGAGE SECURITIES, INC.\n", filing->firm);
	print("              (Mortgage Pass-Through Certificates, Series %" PRIu64 "-%" PRIu64 ")\n",
	      filing->year, filing->month + 1);
	put("             (Exact name of registrant as specified in its charter)\n\n"
	    "   Delaware                      333-09900                    13-0990099\n"
	    "(State of incorporation)  (Commission File Number)   (I.R.S. Employer No.)\n\n"
	    "1 Invented Plaza, Harbor City, New Jersey                       07000\n"
	    "   (Address of principal executive offices)                   (Zip Code)\n\n"
	    "Registrant's telephone number, including area code: (201) 555-0100\n\n<PAGE>\n"
	    "Item 5.        Other Events.\n\n");
}

static void
signature(const struct filing *filing)
{
	put("<PAGE>\n\n                                   SIGNATURES\n\n");
	paragraph("The registrant has had this report signed by the undersigned, who is authorized to.");
	print("                                       %s MORTGAGE SECURITIES, INC.\n\n"
	      "                                       By: /s/ Ann Invented\n"
	      "                                           -----------------------\n"
	      "                                           Ann Invented\n"
	      "                                           Treasurer\n\nDated: %s\n",
	      filing->firm, filing->date);
	if (filing->enveloped)
		put("</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n");
}

static void
write_filing(const struct filing *filing)
{
	cover(filing);
	paragraph("These term sheets tell what is known today of the loans that will back the "
	          "certificates of Series %" PRIu64 "-%" PRIu64 ". They were made by the issuer from its "
	          "own files, and no underwriter has looked into them. What the prospectus says later "
	          "takes their place.", filing->year, filing->month + 1);
	for (size_t i = 0; i < filing->count; i++) {
		describe(filing, &filing->pools[i]);
		bound(filing, &filing->pools[i]);
	}
	footnotes();
	for (size_t i = 0; i < filing->count; i++) {
		underwrite(&filing->pools[i]);
		divide(&filing->pools[i]);
	}
	offer(filing);
	paragraph("The tables below divide the loans by what they have in common. Each adds up to "
	          "the balance as of %s, in dollars.", filing->date);
	for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
		put("<PAGE>\n\n");
		for (size_t i = 0; i < filing->count; i++)
			table(filing, &filing->pools[i], (enum dimension)dimension);
	}
	signature(filing);
}

int
main(int argc, char **argv)
{
	static struct filing filing;

	if (argc < 2 || argc > 3) {
		fprintf(stderr, "usage: filings MEGABYTES [SEED]\n");
		return 2;
	}
	uint64_t wanted = strtoull(argv[1], NULL, 10) * 1000000;
	seed = 20021106 + (argc > 2 ? strtoull(argv[2], NULL, 10) : 0);
	do {
		draw_filing(&filing);
		write_filing(&filing);
	} while (written < wanted);
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 2;
}
