# Term sheet filters. Works with GNU make and bmake; see README.md.
.POSIX:
.SUFFIXES:
.SUFFIXES: .c .o

VERSION = 0.1
CC = cc
CFLAGS = -O2 -g
LDFLAGS =
AR = ar

STANDARD = -std=c11 -D_POSIX_C_SOURCE=200809L -DVERSION='"$(VERSION)"' -Isrc
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion
HARDENING = -fPIE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
HARDENED_LINK = -pie -Wl,-z,relro,-z,now

PREFIX = /usr/local
DESTDIR =

PROGRAMS = bin/tstables
LIBRARY = bin/libtermsheet.a
OBJECTS = \
	src/filing/bounds.o \
	src/filing/cells.o \
	src/filing/column.o \
	src/filing/dimension.o \
	src/filing/heading.o \
	src/filing/line.o \
	src/filing/number.o \
	src/filing/operands.o \
	src/filing/pool.o \
	src/filing/segment.o \
	src/filing/series.o \
	src/filing/table.o \
	src/filing/words.o \
	src/record/date.o \
	src/record/decimal.o \
	src/record/tsv.o \
	src/util/grow.o src/util/input.o src/util/message.o src/util/output.o \
	src/util/program.o
HEADERS = \
	src/filing/bounds.h src/filing/cells.h src/filing/column.h \
	src/filing/cover.h src/filing/dimension.h src/filing/heading.h \
	src/filing/line.h src/filing/operands.h src/filing/segment.h \
	src/filing/table.h src/filing/words.h \
	src/filing/block.h src/filing/fact.h src/filing/number.h src/filing/pool.h \
	src/filing/row.h src/record/date.h src/record/decimal.h src/record/tsv.h \
	src/util/ascii.h src/util/grow.h src/util/input.h src/util/message.h \
	src/util/output.h src/util/program.h src/util/slice.h

all: $(PROGRAMS)

.c.o:
	$(CC) $(STANDARD) $(WARNINGS) $(HARDENING) $(CFLAGS) -c -o $@ $<

$(OBJECTS) src/tstables.o: $(HEADERS)

$(LIBRARY): $(OBJECTS)
	rm -f $@
	$(AR) rcs $@ $(OBJECTS)

bin/tstables: src/tstables.o $(LIBRARY)
	$(CC) $(HARDENED_LINK) $(CFLAGS) $(LDFLAGS) -o $@ src/tstables.o $(LIBRARY)

clean:
	rm -f bin/ts* bin/*.a src/*.o src/*/*.o

.PHONY: all clean
