# Term sheet filters. Works with GNU make and bmake; see README.md.
#
# A sanitizer build, in a clean tree:
#   make CC=clang CFLAGS='-O1 -g -fsanitize=address,undefined' \
#       LDFLAGS=-fsanitize=address,undefined
# Where the compiler or the linker does not know the hardening flags, set
# HARDENING and HARDENED_LINK to nothing.
.POSIX:
.SUFFIXES:
.SUFFIXES: .c .o

VERSION = 0.1
CC = cc
CFLAGS = -O2 -g
LDFLAGS =
AR = ar

STANDARD = -std=c11 -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64 \
	-DVERSION='"$(VERSION)"' -Isrc
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion
HARDENING = -fPIE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
THREADS = -pthread
HARDENED_LINK = -pie -Wl,-z,relro,-z,now
COMPILE = $(CC) $(STANDARD) $(WARNINGS) $(HARDENING) $(THREADS) $(CFLAGS)
LINK = $(CC) $(HARDENED_LINK) $(THREADS) $(CFLAGS) $(LDFLAGS)

PREFIX = /usr/local
MANDIR = $(PREFIX)/share/man
DESTDIR =

# Lists have one entry a line, sorted.

PROGRAMS = \
	bin/tsfacts \
	bin/tsheader \
	bin/tssum \
	bin/tstables \
	bin/tsverify

MAINS = \
	src/tsfacts.o \
	src/tsheader.o \
	src/tssum.o \
	src/tstables.o \
	src/tsverify.o

LIBRARY = bin/libtermsheet.a
OBJECTS = \
	src/check/account.o \
	src/check/bounds.o \
	src/check/carried.o \
	src/check/check.o \
	src/check/classes.o \
	src/check/compare.o \
	src/check/ledger.o \
	src/check/names.o \
	src/check/order.o \
	src/check/pools.o \
	src/check/printed.o \
	src/check/quantity.o \
	src/check/records.o \
	src/check/rows.o \
	src/check/stated.o \
	src/check/tables.o \
	src/filing/absent.o \
	src/filing/aligned.o \
	src/filing/allot.o \
	src/filing/basis.o \
	src/filing/beside.o \
	src/filing/body.o \
	src/filing/boilerplate.o \
	src/filing/bounds.o \
	src/filing/caption.o \
	src/filing/cells.o \
	src/filing/chain.o \
	src/filing/clause.o \
	src/filing/collect.o \
	src/filing/column.o \
	src/filing/context.o \
	src/filing/count.o \
	src/filing/cover.o \
	src/filing/coverpage.o \
	src/filing/cut.o \
	src/filing/deal.o \
	src/filing/designation.o \
	src/filing/dimension.o \
	src/filing/discourse.o \
	src/filing/display.o \
	src/filing/doubt.o \
	src/filing/edge.o \
	src/filing/enter.o \
	src/filing/envelope.o \
	src/filing/extent.o \
	src/filing/factname.o \
	src/filing/figures.o \
	src/filing/fill.o \
	src/filing/fold.o \
	src/filing/folio.o \
	src/filing/form.o \
	src/filing/found.o \
	src/filing/grid.o \
	src/filing/group.o \
	src/filing/header.o \
	src/filing/heading.o \
	src/filing/headings.o \
	src/filing/headtitle.o \
	src/filing/hold.o \
	src/filing/interlude.o \
	src/filing/issue.o \
	src/filing/item.o \
	src/filing/itemlist.o \
	src/filing/label.o \
	src/filing/labelcolumn.o \
	src/filing/layout.o \
	src/filing/lead.o \
	src/filing/lexicon.o \
	src/filing/line.o \
	src/filing/lone.o \
	src/filing/lookout.o \
	src/filing/loose.o \
	src/filing/mark.o \
	src/filing/masthead.o \
	src/filing/measure.o \
	src/filing/measurerow.o \
	src/filing/measures.o \
	src/filing/member.o \
	src/filing/namewords.o \
	src/filing/number.o \
	src/filing/numbered.o \
	src/filing/oddword.o \
	src/filing/operands.o \
	src/filing/page.o \
	src/filing/paragraph.o \
	src/filing/part.o \
	src/filing/party.o \
	src/filing/phrase.o \
	src/filing/piece.o \
	src/filing/plain.o \
	src/filing/pool.o \
	src/filing/portion.o \
	src/filing/prose.o \
	src/filing/qualifiers.o \
	src/filing/reading.o \
	src/filing/region.o \
	src/filing/registrant.o \
	src/filing/repeat.o \
	src/filing/restriction.o \
	src/filing/role.o \
	src/filing/rowsum.o \
	src/filing/rule.o \
	src/filing/running.o \
	src/filing/seam.o \
	src/filing/section.o \
	src/filing/segment.o \
	src/filing/sentence.o \
	src/filing/series.o \
	src/filing/settle.o \
	src/filing/shape.o \
	src/filing/share.o \
	src/filing/side.o \
	src/filing/signature.o \
	src/filing/signdate.o \
	src/filing/signer.o \
	src/filing/signing.o \
	src/filing/signlines.o \
	src/filing/signpage.o \
	src/filing/signwords.o \
	src/filing/spaced.o \
	src/filing/span.o \
	src/filing/split.o \
	src/filing/stack.o \
	src/filing/statement.o \
	src/filing/stop.o \
	src/filing/subject.o \
	src/filing/tabbed.o \
	src/filing/table.o \
	src/filing/tag.o \
	src/filing/terms.o \
	src/filing/threshold.o \
	src/filing/tie.o \
	src/filing/tight.o \
	src/filing/title.o \
	src/filing/token.o \
	src/filing/turn.o \
	src/filing/under.o \
	src/filing/value.o \
	src/filing/vocabulary.o \
	src/filing/whole.o \
	src/filing/wording.o \
	src/filing/words.o \
	src/filing/wordshare.o \
	src/filing/work.o \
	src/record/amount.o \
	src/record/columns.o \
	src/record/date.o \
	src/record/decimal.o \
	src/record/group.o \
	src/record/interval.o \
	src/record/mean.o \
	src/record/natural.o \
	src/record/partition.o \
	src/record/tally.o \
	src/record/tsv.o \
	src/record/worker.o \
	src/util/arena.o \
	src/util/blocks.o \
	src/util/grow.o \
	src/util/index.o \
	src/util/input.o \
	src/util/message.o \
	src/util/output.o \
	src/util/program.o \
	src/util/progress.o \
	src/util/sandbox.o \
	src/util/separator.o \
	src/util/slip.o \
	src/util/threads.o

# A folder each: bmake finds nothing for src/*/*.h.
HEADERS = \
	src/check/*.h \
	src/filing/*.h \
	src/record/*.h \
	src/util/*.h

# What the tests drive parts of the library with: tests/unit/NAME.c makes
# bin/unit-NAME.
UNITS = \
	bin/unit-amount \
	bin/unit-decimal \
	bin/unit-dribble \
	bin/unit-mean \
	bin/unit-plain \
	bin/unit-sandbox

UNIT_MAINS = \
	tests/unit/amount.o \
	tests/unit/decimal.o \
	tests/unit/dribble.o \
	tests/unit/mean.o \
	tests/unit/plain.o \
	tests/unit/sandbox.o

BUILT = bin/ts* bin/unit-* bin/*.a bin/*.so src/*.o src/*/*.o tests/*/*.o
TUNED = -O3 -g
DISTNAME = termsheet-$(VERSION)

all: $(PROGRAMS)

.c.o:
	$(COMPILE) -c -o $@ $<

$(OBJECTS) $(MAINS) $(UNIT_MAINS): $(HEADERS)

tests/unit/plain.o: tests/unit/amount.c

$(LIBRARY): $(OBJECTS)
	rm -f $@
	$(AR) rcs $@ $(OBJECTS)

$(PROGRAMS): $(MAINS) $(LIBRARY)
	$(LINK) -o $@ src/$(@F).o $(LIBRARY)

$(UNITS): $(UNIT_MAINS) $(LIBRARY)
	unit=$(@F); $(LINK) -o $@ "tests/unit/$${unit#unit-}.o" $(LIBRARY)

# Makes calls of the programs fail; to be preloaded.
bin/fault-shim.so: tests/fault/shim.c
	$(COMPILE) -fPIC -shared -o $@ tests/fault/shim.c

units: $(UNITS) bin/fault-shim.so

# The programs as gcc makes them once it has seen where they spend their time.
# The sandbox does not let a program write that down.
tuned: clean
	$(MAKE) CFLAGS='$(TUNED) -DNO_SANDBOX -fprofile-generate' all
	sh tests/bench/train.sh
	rm -f $(BUILT) src/util/sandbox.gcda
	$(MAKE) CFLAGS='$(TUNED) -flto=auto -fprofile-use -Wno-missing-profile' all

check: all units
	sh tests/check.sh

# The long runs too: every injected fault, every build, every recipe.
check-all: all units
	CHECK_ALL=1 sh tests/check.sh

demo: all
	sh tests/demo.sh

bench: all
	sh tests/bench/bench.sh

fuzz:
	sh tests/fuzz/fuzz.sh

lint:
	sh tests/lint.sh $(STANDARD) $(WARNINGS)

install: all
	mkdir -p "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(MANDIR)/man1" \
		"$(DESTDIR)$(MANDIR)/man5" "$(DESTDIR)$(MANDIR)/man7"
	install -m 755 $(PROGRAMS) "$(DESTDIR)$(PREFIX)/bin"
	for page in man/*.[1-9]; do \
		install -m 644 "$$page" "$(DESTDIR)$(MANDIR)/man$${page##*.}" || exit 1; \
	done

# The folders go too where they are empty, unless they are the system's own.
uninstall:
	for program in $(PROGRAMS); do \
		rm -f "$(DESTDIR)$(PREFIX)/$$program" || exit 1; \
	done
	for page in man/*.[1-9]; do \
		rm -f "$(DESTDIR)$(MANDIR)/man$${page##*.}/$${page##*/}" || exit 1; \
	done
	case "$(DESTDIR)$(PREFIX)" in /usr|/usr/local) exit 0 ;; esac; \
	rmdir "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(MANDIR)/man1" \
		"$(DESTDIR)$(MANDIR)/man5" "$(DESTDIR)$(MANDIR)/man7" \
		"$(DESTDIR)$(MANDIR)" "$(DESTDIR)$(PREFIX)/share" \
		"$(DESTDIR)$(PREFIX)" 2>/dev/null || :

# The same bytes whenever and wherever it is made; needs GNU tar. Outside a git
# tree, that is in an unpacked tarball, all files count but what was built.
dist:
	if [ -e .git ]; then \
		time=@$$(git log -1 --format=%ct) && files=$$(git ls-files); \
	else \
		time=./LICENSE && $(MAKE) clean && files=$$(find . -type f | sed 's,^\./,,'); \
	fi && printf '%s\n' "$$files" | LC_ALL=C sort | \
	tar -c -f $(DISTNAME).tar -T - --format=ustar --mtime="$$time" --mode=u=rwX,go=rX \
		--owner=0 --group=0 --numeric-owner --transform='s,^,$(DISTNAME)/,'
	gzip -9 -n -f $(DISTNAME).tar

distcheck: dist
	MAKE='$(MAKE)' sh tests/distcheck.sh $(DISTNAME)

clean:
	rm -f $(BUILT) src/*.gcda src/*/*.gcda $(DISTNAME).tar.gz

.PHONY: all units tuned check check-all demo bench fuzz lint install uninstall dist \
	distcheck clean
