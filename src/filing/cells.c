/*
 * The cells of a line, and the numbers that a table's row ends in.
 */
#include "filing/cells.h"

#include "util/ascii.h"
#include "util/blanks.h"
#include "util/len.h"

/*
 * What stands in a number's place where there is none, in capitals: words, and
 * long dashes in UTF-8 and in Windows' Latin-1.
 */
static const char *const no_numbers[] = {
	"N/A", "NA", "NAP", "NAV", "N.A.", "NONE", "NIL", "\xe2\x80\x93", "\xe2\x80\x94", "\x96", "\x97",
};

/* The longest of them. */
enum { NO_NUMBER_LENGTH = 4 };

static bool
is_figure_byte(char c)
{
	return ascii_is_digit(c) || c == ',' || c == '.';
}

size_t
figures_start(const char *text, size_t end)
{
	size_t start = end < MASK_STEP ? end : figures_before(text, end);

	if (start == 0 && end > 0)
		start = end - MASK_STEP;
	while (start > 0 && is_figure_byte(text[start - 1]))
		start--;
	return start;
}

/* Whether the point at `at` is a word's own, as leaders of close dots follow behind a blank: "Avg. ....". */
static bool
ends_abbreviation(struct slice text, size_t at, size_t end)
{
	return at + 3 < end && text.text[at] == '.' && text.text[at + 1] == ' ' &&
	       text.text[at + 2] == '.' && text.text[at + 3] == '.';
}

/* Whether the point at `at` is that of initials, one letter between points: "D.C.". */
static bool
ends_initials(struct slice text, size_t at)
{
	return at >= 3 && text.text[at] == '.' && ascii_is_letter(text.text[at - 1]) && text.text[at - 2] == '.' &&
	       ascii_is_letter(text.text[at - 3]);
}

/* Where the dot leaders start that end at `end`, behind the last of their dots. */
static size_t
back_over_dots(struct slice text, size_t end)
{
	size_t at = end, dots = 0;

	while (at > 0 && (text.text[at - 1] == '.' || ascii_is_blank(text.text[at - 1])))
		dots += text.text[--at] == '.';
	if (ends_abbreviation(text, at, end) || ends_initials(text, at)) {
		dots--;
		at++;
	}
	bool apart = dots == 1 && (at + 1 < end || (at > 0 && ascii_is_one_of(text.text[at - 1], ")%"))); /* no word ends so */
	return dots >= 2 || apart ? at : end;
}

/*
 * Where the dot leaders start that end at `end`: two dots or more, blanks
 * between them or not, or one that a blank parts from the text, or that a
 * bracket or a percent sign is before.
 */
static inline size_t
back_over_leaders(struct slice text, size_t end)
{
	return end == 0 || text.text[end - 1] != '.' ? end : back_over_dots(text, end);
}

size_t
length_without_leaders(struct slice text)
{
	size_t end = blanks_before(text.text, text.length);
	size_t leaders = back_over_leaders(text, end);

	return leaders < end ? blanks_before(text.text, leaders) : end;
}

/* A mark in brackets, "(1)" or "<F12>", that ends before `end`; where it starts, or `end`. */
static size_t
back_over_bracketed(struct slice text, size_t end)
{
	char   close = end > 0 ? text.text[end - 1] : ' ';
	char   open = close == ')' ? '(' : '<';
	size_t at = end;

	if (close != ')' && close != '>')
		return end;
	for (at--; at > 0 && end - at < 5 && text.text[at - 1] != open; at--)
		if (!ascii_is_digit(text.text[at - 1]) && !ascii_is_letter(text.text[at - 1]))
			return end;
	if (at == 0 || text.text[at - 1] != open || end - at < 2)
		return end;
	bool letter = ascii_is_letter(text.text[at]);
	if (close == ')' && (letter ? end - at > 2 : end - at > 3))
		return end;
	return at - 1;
}

/* A mark in square brackets, or "(Note 1)", that ends before `end`; where it starts, or `end`. */
static size_t
back_over_note(struct slice text, size_t end)
{
	static const char note[] = "(note ";
	enum { DIGITS = 2, LENGTH = sizeof note - 1 };
	size_t            at = end - 1;

	while (at > 0 && end - at <= DIGITS && ascii_is_digit(text.text[at - 1]))
		at--;
	if (at + 1 == end || at == 0)
		return end;
	if (text.text[end - 1] == ']')
		return text.text[at - 1] == '[' ? at - 1 : end;
	if (at < LENGTH)
		return end;
	struct slice start = { text.text + at - LENGTH, LENGTH };
	return ascii_starts_with(start, note) ? at - LENGTH : end;
}

/* A typist's superscript, "/1/", "/(1)/" or " 1/", that ends before `end`; where it starts, or `end`. */
static size_t
back_over_slashed(struct slice text, size_t end)
{
	enum { DIGITS = 2 };
	size_t at = end - 1, bracket = at > 0 && text.text[at - 1] == ')', digits = 0;

	for (at -= bracket; at > 0 && digits <= DIGITS && ascii_is_digit(text.text[at - 1]); digits++)
		at--;
	if (at == 0 || digits == 0 || digits > DIGITS || (bracket > 0 && text.text[--at] != '('))
		return end;
	if (at > 0 && text.text[at - 1] == '/')
		return at - 1;
	return bracket == 0 && ascii_is_blank(text.text[at - 1]) ? at : end;
}

/* A footnote's mark, of any kind but stars, that ends before `end`; where it starts, or `end`. */
static size_t
back_over_mark(struct slice text, size_t end)
{
	if (end == 0)
		return end;
	if (text.text[end - 1] == '/')
		return back_over_slashed(text, end);
	size_t before = back_over_bracketed(text, end);
	return before == end && ascii_is_one_of(text.text[end - 1], ")]") ? back_over_note(text, end) : before;
}

size_t
length_without_marks(struct slice text)
{
	size_t end = blanks_before(text.text, text.length);

	for (;;) {
		size_t before = back_over_mark(text, end);
		while (before > 0 && (text.text[before - 1] == '*'))
			before--;
		before = blanks_before(text.text, before);
		if (before == end)
			return end;
		end = before;
	}
}

/* Where a dash starts, which stands for no number, or a zero between dashes, "-0-", that ends at `end`; or `end`. */
static size_t
back_over_dash(struct slice text, size_t end)
{
	size_t at = end;

	if (end >= 3 && memcmp(text.text + end - 3, "-0-", 3) == 0)
		at -= 3;
	else
		while (at > 0 && text.text[at - 1] == '-' && end - at < 4)
			at--;
	bool parted = at == 0 || ascii_is_blank(text.text[at - 1]) || text.text[at - 1] == '$';
	return parted ? at : end;
}

/* The digits of a cell's figures, or of its dashes. */
static struct slice
digits_of(struct slice figures)
{
	size_t zero = figures.length == 3 && figures.text[1] == '0';

	return figures.text[0] == '-' ? (struct slice){ figures.text + zero, zero } : figures;
}

/* Takes the "$" before a cell in, blanks between them or not, and says what parts the cell. */
static void
part_cell(struct slice text, struct number_cell *cell)
{
	size_t before = blanks_before(text.text, cell->start);
	size_t blanks = cell->start - before;

	cell->before = before;
	cell->dollars = before > 0 && text.text[before - 1] == '$';
	if (cell->dollars) {
		cell->start = before - 1;
		cell->before = blanks_before(text.text, cell->start);
		cell->apart = true;
		return;
	}
	cell->apart = blanks >= 2 || before == 0 || (blanks == 1 && text.text[before] == '\t') ||
	              (text.text[before - 1] == '.' && back_over_leaders(text, before) < before);
}

/* Whether what stands before the cell lets it be a number of its own. */
static bool
starts_cell(struct slice text, const struct number_cell *cell)
{
	if (cell->start == 0 || cell->dollars)
		return true;
	char before = text.text[cell->start - 1];
	return ascii_is_blank(before);
}

/* Reads a percentage whose figures are a plain cell. Returns false where it is another cell, or none. */
static bool
plain_percentage_before(struct slice text, size_t end, struct number_cell *cell)
{
	if (end == 0 || text.text[end - 1] != '%' || !plain_cell_before(text, end - 1, cell))
		return false;
	cell->end = end;
	cell->percent = true;
	return true;
}

bool
any_cell_before(struct slice text, size_t end, struct number_cell *cell)
{
	if (plain_percentage_before(text, end, cell))
		return true;
	size_t stop = blanks_before(text.text, end);

	if (stop > 0 && text.text[stop - 1] == '.')
		stop = length_without_leaders((struct slice){ text.text, stop });
	if (stop > 0 && !ascii_is_digit(text.text[stop - 1]) && text.text[stop - 1] != '-')
		stop = length_without_marks((struct slice){ text.text, stop });
	cell->end = stop;
	stop -= cells_end_in_times((struct slice){ text.text, stop });
	bool bracket = stop > 1 && text.text[stop - 1] == ')' && text.text[stop - 2] == '%';
	stop -= bracket;
	cell->percent = stop > 0 && text.text[stop - 1] == '%';
	if (cell->percent)
		stop = blanks_before(text.text, stop - 1);
	size_t start = stop;
	while (start > 0 && is_figure_byte(text.text[start - 1]))
		start--;
	/* dot leaders that run up to a number are not its digits */
	while (start < stop && text.text[start] == '.' &&
	       (start + 1 == stop || !ascii_is_digit(text.text[start + 1]) ||
	        (start > 0 && text.text[start - 1] == '.')))
		start++;
	if (start == stop)
		start = cell->percent ? stop : back_over_dash(text, stop);
	if (start == stop || (text.text[stop - 1] != '-' && !ascii_is_digit(text.text[stop - 1])))
		return false;
	cell->digits = digits_of((struct slice){ text.text + start, stop - start });
	if (bracket) {
		start = blanks_before(text.text, start);
		if (start == 0 || text.text[--start] != '(')
			return false;
	}
	cell->start = start;
	part_cell(text, cell);
	return starts_cell(text, cell);
}

/* Whether the cell says that there is no number. */
static bool
says_none(struct slice cell)
{
	if (cell.length > NO_NUMBER_LENGTH)
		return false;
	for (size_t i = 0; i < LEN(no_numbers); i++) {
		size_t at = 0;
		while (at < cell.length && no_numbers[i][at] != '\0' &&
		       no_numbers[i][at] == ascii_upper(cell.text[at]))
			at++;
		if (at == cell.length && no_numbers[i][at] == '\0')
			return true;
	}
	return false;
}

/* Whether the cell says that a number is so small that it is not told: "<0.1%". */
static bool
says_less(struct slice cell)
{
	size_t percent = cell.length > 0 && cell.text[cell.length - 1] == '%';
	size_t at = 1;

	if (cell.length < 2 + percent || cell.text[0] != '<' ||
	    !ascii_is_digit(cell.text[cell.length - 1 - percent]))
		return false;
	while (at < cell.length - percent && is_figure_byte(cell.text[at]))
		at++;
	return at == cell.length - percent;
}

bool
none_cell_before(struct slice text, size_t end, struct number_cell *cell)
{
	size_t stop = blanks_before(text.text, end), start = stop;

	while (start > 0 && !ascii_is_blank(text.text[start - 1]) && text.text[start - 1] != '$')
		start--;
	struct slice word = { text.text + start, stop - start };
	if (!says_none(word) && !says_less(word))
		return false;
	*cell = (struct number_cell){
		.digits = { word.text, 0 },
		.start = start,
		.end = stop,
		.percent = word.text[word.length - 1] == '%',
	};
	part_cell(text, cell);
	return cell->apart;
}

/* Whether a number has commas. */
static bool
has_comma(const struct number_cell *cell)
{
	return memchr(cell->digits.text, ',', cell->digits.length) != NULL;
}

/* Whether the cell is written like dollars: with a "$", or commas. */
static bool
is_amount(const struct number_cell *cell)
{
	return cell->dollars || has_comma(cell);
}

/* Whether nothing but figures and blanks is in a cell, or an amount is: then it is a number's, or several. */
static bool
has_numbers_only(struct slice cell)
{
	bool figures = true;

	for (size_t i = 0; i < cell.length; i++) {
		char c = cell.text[i];
		if (c == '$' || (c == ',' && i + 1 < cell.length && ascii_is_digit(cell.text[i + 1])))
			return true;
		figures = figures && (is_figure_byte(c) || c == '%' || ascii_is_blank(c));
	}
	return figures;
}

/* Whether a text ends in a label and numbers that stand apart, two or more, one of them an amount. */
static bool
ends_in_row(struct slice text)
{
	enum { NUMBERS = 32 }; /* more than any row has behind its last amount */
	struct number_cell cell;
	size_t             count = 0, end = text.length;
	bool               amount = false;

	for (size_t i = 0; i < NUMBERS && (count < 2 || !amount); i++) {
		bool number = number_cell_before(text, end, &cell) && cell.apart;
		if ((!number && !none_cell_before(text, end, &cell)) || cell.before == 0)
			return false;
		amount = amount || (number && is_amount(&cell));
		count += number;
		end = cell.before;
	}
	return count > 1 && amount;
}

/*
 * Whether a text ends in figures that stand for themselves, which "333-12345" does
 * not, or as a percentage, a dash or "N/A" does.
 */
static bool
may_end_in_number(struct slice text)
{
	size_t start = figures_start(text.text, text.length);

	if (start == text.length)
		return start > 0 && ascii_is_one_of(ascii_upper(text.text[start - 1]), "%-A");
	return start > 0 && (ascii_is_blank(text.text[start - 1]) || text.text[start - 1] == '$');
}

bool
odd_cell_from(struct slice text, size_t start, struct number_cell *cell)
{
	enum { ODD_CELLS = 8, LEAST = 32 }; /* of a row side by side, at most; bytes before one that is not the first */
	struct slice rest = text;
	size_t       from = start;

	for (size_t i = 0; i < ODD_CELLS && from > 0; i++) {
		struct slice odd = { rest.text + from, rest.length - from };
		rest.length = blanks_before(text.text, from);
		if (has_numbers_only(odd))
			return false;
		if (may_end_in_number(rest) && ends_in_row(rest)) {
			*cell = (struct number_cell){
				.digits = { text.text + start, 0 }, .start = start, .end = text.length
			};
			part_cell(text, cell);
			return true;
		}
		from = rest.length < LEAST ? 0 : last_cell_start(rest);
	}
	return false;
}

bool
any_row_cell_before(struct slice text, size_t end, struct number_cell *cell)
{
	struct number_cell odd;
	bool               number = any_cell_before(text, end, cell);

	if (!(number && cell->apart) && odd_cell_before((struct slice){ text.text, end }, &odd)) {
		*cell = odd;
		return true;
	}
	return number || none_cell_before(text, end, cell);
}

size_t
cells_before_sign(struct slice text, size_t end)
{
	size_t at = end;

	at -= at > 0 && text.text[at - 1] == '=';
	if (at < 2 || !ascii_is_one_of(text.text[at - 1], "<>") || !ascii_is_blank(text.text[at - 2]))
		return end;
	return blanks_before(text.text, at - 1);
}

/* The length of the gap between cells that starts here: two blanks, a tab, three dots; or 0. */
static size_t
gap_at(struct slice text, size_t at)
{
	size_t end = at, dots = 0;
	bool   tab = false;

	/* letters and digits are above blanks and dots: the next byte goes on with no gap */
	if (at + 1 < text.length && (unsigned char)text.text[at + 1] > '.' && text.text[at] != '\t')
		return 0;
	while ((end = spaces_behind(text.text, end, text.length)) < text.length &&
	       (ascii_is_blank(text.text[end]) || text.text[end] == '.')) {
		tab = tab || text.text[end] == '\t';
		dots += text.text[end++] == '.';
	}
	if (dots > 0 && dots < 3) {
		for (end = at; end < text.length && ascii_is_blank(text.text[end]);)
			end++;
	}
	return end - at >= 2 || tab ? end - at : 0;
}

/*
 * The first byte at or behind `at` that may start a gap: a tab, or a blank or
 * dot that another byte up to a dot follows. Nothing above those is in a gap.
 */
static inline size_t
next_gap(struct slice text, size_t at)
{
	for (; at + MASK_STEP < text.length; at += MASK_STEP) {
		uint32_t low = mask_between(text.text + at, '\0', '.');
		uint32_t next = mask_between(text.text + at + 1, '\0', '.') | mask_of(text.text + at, '\t');
		if ((low & next) != 0)
			return at + word_lowest_bit(low & next);
	}
	return at;
}

struct slice
cell_next(struct slice text, size_t *at)
{
	size_t start = spaces_behind(text.text, *at, text.length), gap = 0;

	start += ascii_blanks(text, start);
	size_t end = next_gap(text, start);
	for (; end < text.length; end = next_gap(text, end + 1)) {
		char c = text.text[end];
		if ((ascii_is_blank(c) || c == '.') && (gap = gap_at(text, end)) > 0)
			break;
	}
	*at = end + gap;
	return (struct slice){ text.text + start, end - start };
}

size_t
cell_count(struct slice text)
{
	size_t count = 0;

	for (size_t at = 0; at < text.length; count++)
		if (cell_next(text, &at).length == 0)
			break;
	return count;
}

size_t
cells_count_numbers(struct slice text)
{
	struct number_cell cell;
	size_t             count = 0;

	for (size_t end = text.length; end > 0 && number_cell_before(text, end, &cell); end = cell.before)
		count++;
	return count;
}

/* How many figures stand in the cell from an offset on. */
static size_t
figures_at(struct slice cell, size_t at)
{
	size_t end = at;

	while (end < cell.length && is_figure_byte(cell.text[end]))
		end++;
	return end - at;
}

bool
cells_are_joined(struct slice cell)
{
	size_t first = figures_at(cell, 0), at = first;
	bool   slash = false;

	for (; at < cell.length && ascii_is_one_of(cell.text[at], "-/_~"); at++)
		slash = slash || cell.text[at] == '/';
	size_t last = figures_at(cell, at), end = at + last;
	end += last > 0 && end < cell.length && cell.text[end] == '%';
	if (first == 0 || at == first || last == 0 || end < cell.length)
		return false;
	bool amounts = memchr(cell.text + at, ',', last) != NULL;
	if (slash)
		return amounts || memchr(cell.text, ',', first) != NULL;
	return amounts && cell.text[0] != '0' && ascii_digits(cell, 0) == first;
}

/*
 * Whether more of the cell's bytes, blanks aside, are digits than are not. What
 * a hyphen or slash parts is a series or a date: "1999-4".
 */
static bool
is_mostly_digits(struct slice cell)
{
	size_t digits = 0, others = 0;

	if (!mask_has_digit(cell))
		return false;
	if (cells_are_joined(cell))
		return true;
	for (size_t i = 0; i < cell.length; i++) {
		char c = cell.text[i];
		if ((c == '-' || c == '/') && i > 0 && i + 1 < cell.length &&
		    ascii_is_digit(cell.text[i - 1]) && ascii_is_digit(cell.text[i + 1]))
			return false;
		digits += ascii_is_digit(c);
		others += !ascii_is_digit(c) && !ascii_is_blank(c) && c != ',' && c != '$' && c != '.';
	}
	return digits > others;
}

/* Whether a cell is a footnote's mark alone, which stands for a number: "(*)". */
static bool
is_mark(struct slice cell)
{
	if (!ascii_is_one_of(cell.text[0], "(*+#")) /* as with most */
		return false;
	for (size_t i = 0; i < cell.length; i++)
		if (!ascii_is_one_of(cell.text[i], "(*+#)"))
			return false;
	return true;
}

bool
cells_look_like_row(struct slice text)
{
	size_t at = 0;

	(void)cell_next(text, &at);
	while (at < text.length) {
		struct slice cell = cell_next(text, &at);
		bool         sign = cell.length == 1 && cell.text[0] == '#';
		if (cell.length > 0 && (is_mostly_digits(cell) || says_none(cell) || (is_mark(cell) && !sign)))
			return true;
	}
	return false;
}

bool
cells_end_in_amount(struct slice text)
{
	struct number_cell cell;

	return number_cell_before(text, text.length, &cell) && is_amount(&cell);
}

bool
cells_end_in_figures(struct slice text)
{
	enum { NUMBERS = 32 }; /* rows have no more */
	struct number_cell cell;
	size_t             end = text.length;
	bool               amount = false;

	for (size_t i = 0; i < NUMBERS && number_cell_before(text, end, &cell) && cell.digits.length > 0; i++) {
		amount = amount || has_comma(&cell);
		if (amount && i > 0)
			return true;
		end = cell.before;
	}
	return false;
}

bool
cells_end_in_numbers(struct slice text)
{
	struct number_cell cell, before;

	if (!number_cell_before(text, text.length, &cell) ||
	    !number_cell_before(text, cell.start, &before))
		return false;
	return is_amount(&cell) || (cell.percent && is_amount(&before));
}
