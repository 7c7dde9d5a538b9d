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
	src/filing/bounds.o \
	src/filing/cells.o \
	src/filing/column.o \
	src/filing/cover/allot.o \
	src/filing/cover/beside.o \
	src/filing/cover/boilerplate.o \
	src/filing/cover/caption.o \
	src/filing/cover/chain.o \
	src/filing/cover/cover.o \
	src/filing/cover/form.o \
	src/filing/cover/issue.o \
	src/filing/cover/item.o \
	src/filing/cover/itemlist.o \
	src/filing/cover/lexicon.o \
	src/filing/cover/masthead.o \
	src/filing/cover/namewords.o \
	src/filing/cover/oddword.o \
	src/filing/cover/page.o \
	src/filing/cover/registrant.o \
	src/filing/cover/role.o \
	src/filing/cover/series.o \
	src/filing/cover/settle.o \
	src/filing/cover/shape.o \
	src/filing/cover/signature.o \
	src/filing/cover/signdate.o \
	src/filing/cover/signer.o \
	src/filing/cover/signing.o \
	src/filing/cover/signlines.o \
	src/filing/cover/signwords.o \
	src/filing/cover/stack.o \
	src/filing/cover/under.o \
	src/filing/cover/value.o \
	src/filing/coverpage.o \
	src/filing/cut.o \
	src/filing/dimension.o \
	src/filing/display.o \
	src/filing/edge.o \
	src/filing/enter.o \
	src/filing/envelope.o \
	src/filing/folio.o \
	src/filing/header.o \
	src/filing/hold.o \
	src/filing/label.o \
	src/filing/line.o \
	src/filing/lone.o \
	src/filing/lookout.o \
	src/filing/mark.o \
	src/filing/number.o \
	src/filing/numbered.o \
	src/filing/operands.o \
	src/filing/paragraph.o \
	src/filing/pool.o \
	src/filing/prose/absent.o \
	src/filing/prose/aside.o \
	src/filing/prose/basis.o \
	src/filing/prose/clause.o \
	src/filing/prose/context.o \
	src/filing/prose/count.o \
	src/filing/prose/deal.o \
	src/filing/prose/designation.o \
	src/filing/prose/discourse.o \
	src/filing/prose/doubt.o \
	src/filing/prose/extent.o \
	src/filing/prose/factname.o \
	src/filing/prose/figures.o \
	src/filing/prose/found.o \
	src/filing/prose/interlude.o \
	src/filing/prose/interpret.o \
	src/filing/prose/measure.o \
	src/filing/prose/measures.o \
	src/filing/prose/member.o \
	src/filing/prose/party.o \
	src/filing/prose/phrase.o \
	src/filing/prose/plain.o \
	src/filing/prose/portion.o \
	src/filing/prose/prose.o \
	src/filing/prose/qualifiers.o \
	src/filing/prose/reading.o \
	src/filing/prose/restriction.o \
	src/filing/prose/rule.o \
	src/filing/prose/sentence.o \
	src/filing/prose/stop.o \
	src/filing/prose/subject.o \
	src/filing/prose/terms.o \
	src/filing/prose/threshold.o \
	src/filing/prose/tie.o \
	src/filing/prose/token.o \
	src/filing/prose/turn.o \
	src/filing/prose/vocabulary.o \
	src/filing/prose/whole.o \
	src/filing/prose/wording.o \
	src/filing/prose/wordshare.o \
	src/filing/prose/work.o \
	src/filing/region.o \
	src/filing/repeat.o \
	src/filing/running.o \
	src/filing/seam.o \
	src/filing/section.o \
	src/filing/segment.o \
	src/filing/share.o \
	src/filing/signpage.o \
	src/filing/spaced.o \
	src/filing/statement.o \
	src/filing/table/aligned.o \
	src/filing/table/body.o \
	src/filing/table/collect.o \
	src/filing/table/fill.o \
	src/filing/table/fold.o \
	src/filing/table/grid.o \
	src/filing/table/group.o \
	src/filing/table/heading.o \
	src/filing/table/headings.o \
	src/filing/table/headtitle.o \
	src/filing/table/labelcolumn.o \
	src/filing/table/layout.o \
	src/filing/table/lead.o \
	src/filing/table/loose.o \
	src/filing/table/measurerow.o \
	src/filing/table/part.o \
	src/filing/table/piece.o \
	src/filing/table/rowsum.o \
	src/filing/table/side.o \
	src/filing/table/span.o \
	src/filing/table/split.o \
	src/filing/table/tabbed.o \
	src/filing/table/table.o \
	src/filing/table/tight.o \
	src/filing/tag.o \
	src/filing/title.o \
	src/filing/words.o \
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
	src/filing/cover/*.h \
	src/filing/prose/*.h \
	src/filing/table/*.h \
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

BUILT = bin/ts* bin/unit-* bin/*.a bin/*.so src/*.o src/*/*.o src/*/*/*.o tests/*/*.o
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
	rm -f $(BUILT) src/*.gcda src/*/*.gcda src/*/*/*.gcda $(DISTNAME).tar.gz

.PHONY: all units tuned check check-all demo bench fuzz lint install uninstall dist \
	distcheck clean
