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

PROGRAMS = bin/tssum
LIBRARY = bin/libtermsheet.a
OBJECTS = \
	src/filing/number.o src/filing/pool.o src/record/date.o \
	src/util/grow.o src/util/input.o src/util/message.o src/util/output.o \
	src/util/program.o
HEADERS = \
	src/filing/block.h src/filing/fact.h src/filing/number.h src/filing/pool.h \
	src/filing/row.h src/record/date.h src/record/decimal.h src/record/tsv.h \
	src/util/ascii.h src/util/grow.h src/util/input.h src/util/message.h \
	src/util/output.h src/util/program.h src/util/slice.h

all: $(PROGRAMS)

.c.o:
	$(CC) $(STANDARD) $(WARNINGS) $(HARDENING) $(CFLAGS) -c -o $@ $<

$(OBJECTS) src/tssum.o: $(HEADERS)

$(LIBRARY): $(OBJECTS)
	rm -f $@
	$(AR) rcs $@ $(OBJECTS)

bin/tssum: src/tssum.o $(LIBRARY)
	$(CC) $(HARDENED_LINK) $(CFLAGS) $(LDFLAGS) -o $@ src/tssum.o $(LIBRARY)

clean:
	rm -f bin/ts* bin/*.a src/*.o src/*/*.o

.PHONY: all clean
