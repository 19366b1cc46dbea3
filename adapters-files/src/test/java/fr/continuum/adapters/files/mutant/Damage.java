package fr.continuum.adapters.files.mutant;

import fr.continuum.adapters.files.profile.Archives;
import fr.continuum.adapters.files.testing.Zipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What happens to files on their way. Each does one kind of harm, the same for the same chance.
enum Damage {
    BYTES_FLIPPED {
        @Override
        byte[] done(byte[] file, Random chance) {
            byte[] spoiled = file.clone();
            for (int i = 0; i <= chance.nextInt(20) && spoiled.length > 0; i++) {
                spoiled[chance.nextInt(spoiled.length)] = (byte) chance.nextInt(256);
            }
            return spoiled;
        }
    },
    CUT_SHORT {
        @Override
        byte[] done(byte[] file, Random chance) {
            return Arrays.copyOf(file, chance.nextInt(file.length + 1));
        }
    },
    PIECE_LOST {
        @Override
        byte[] done(byte[] file, Random chance) {
            int from = chance.nextInt(file.length + 1);
            int to = Math.min(file.length, from + chance.nextInt(500));
            return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
        }
    },
    PIECE_DOUBLED {
        @Override
        byte[] done(byte[] file, Random chance) {
            int from = chance.nextInt(file.length + 1);
            int to = Math.min(file.length, from + chance.nextInt(500));
            return joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
        }
    },
    ENCODINGS_CROSSED {
        @Override
        byte[] done(byte[] file, Random chance) {
            List<Charset> charsets = List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.ISO_8859_1,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.UTF_16,
                    Charset.forName("windows-1252"),
                    Charset.forName("x-MacRoman"));
            Charset from = charsets.get(chance.nextInt(charsets.size()));
            Charset to = charsets.get(chance.nextInt(charsets.size()));
            return new String(file, from).getBytes(to);
        }
    },
    TAG_OR_LINE_DOUBLED {
        @Override
        byte[] done(byte[] file, Random chance) {
            String text = text(file);
            List<MatchResult> found = Pattern.compile("<[^>]{0,2000}>|[^\\n]*\\n")
                    .matcher(text)
                    .results()
                    .toList();
            return found.isEmpty()
                    ? file
                    : bytes(replaced(
                            text, any(found, chance), found(text, found, chance).repeat(2)));
        }
    },
    LINES_SHUFFLED {
        @Override
        byte[] done(byte[] file, Random chance) {
            List<String> lines = new ArrayList<>(List.of(text(file).split("(?<=\\n)", 2_000)));
            Collections.shuffle(lines, chance);
            return bytes(String.join("", lines));
        }
    },
    NUMBER_BEYOND_MEASURE {
        @Override
        byte[] done(byte[] file, Random chance) {
            List<String> numbers = List.of(
                    "99999999999999999999999999999999",
                    "-99999999999999.99",
                    "1,2E8",
                    "1.2E+308",
                    "1E999999999",
                    "NaN",
                    "-0",
                    "0x1F",
                    "١٢٣",
                    "9223372036854775808",
                    "1e-400",
                    "",
                    "--5",
                    "12 345 678,90 €");
            return put(file, "\\d+([.,]\\d+)?", numbers.get(chance.nextInt(numbers.size())), chance);
        }
    },
    DATE_IMPOSSIBLE {
        @Override
        byte[] done(byte[] file, Random chance) {
            List<String> dates = List.of(
                    "2026-02-31",
                    "31/02/2026",
                    "00/00/0000",
                    "9999-99-99",
                    "1/1/1",
                    "2026-13-01T25:61:61Z",
                    "-2026-01-01",
                    "+999999999-12-31",
                    "45000,5",
                    "29/02/2025");
            return put(
                    file,
                    "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}|\\b(19|20)\\d{2}\\b",
                    dates.get(chance.nextInt(dates.size())),
                    chance);
        }
    },
    ENTITIES_NESTED {
        @Override
        byte[] done(byte[] file, Random chance) {
            StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
            for (int i = 1; i < 12; i++) {
                type.append("<!ENTITY a%d \"%s\">"
                        .formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
            }
            type.append(chance.nextBoolean() ? "<!ENTITY out SYSTEM \"file:///etc/passwd\">" : "")
                    .append("]>");
            String text = text(file);
            int start = text.indexOf("?>") + 2;
            String with = start < 2 ? type + text : text.substring(0, start) + type + text.substring(start);
            return bytes(with.replaceFirst("\"\\d+\"", chance.nextBoolean() ? "\"&a11;\"" : "\"&out;\""));
        }
    },
    FORMULA_IN_A_CELL {
        @Override
        byte[] done(byte[] file, Random chance) {
            List<String> formulas = List.of(
                    "=cmd|'/c calc'!A0",
                    "+1+1",
                    "-2+3",
                    "@SUM(A1)",
                    "=HYPERLINK(\"http://x\",\"y\")",
                    "\t=1",
                    "#REF!",
                    "#####");
            return put(file, "[^;,<>\"\\n]+", formulas.get(chance.nextInt(formulas.size())), chance);
        }
    },
    FIELD_OF_TEN_MEGABYTES {
        @Override
        byte[] done(byte[] file, Random chance) {
            char sign = "9 x;\"<".charAt(chance.nextInt(6));
            return put(file, "[^;,<>\"\\n]+", String.valueOf(sign).repeat(10 << 20), chance);
        }
    },
    CARRIAGE_RETURNS_ALONE {
        @Override
        byte[] done(byte[] file, Random chance) {
            return bytes(text(file).replace("\r\n", "\n").replace('\n', '\r'));
        }
    },
    NUL_BYTES {
        @Override
        byte[] done(byte[] file, Random chance) {
            byte[] spoiled = file;
            for (int i = 0; i <= chance.nextInt(5); i++) {
                int at = chance.nextInt(spoiled.length + 1);
                spoiled = joined(
                        Arrays.copyOf(spoiled, at),
                        joined(new byte[1 + chance.nextInt(20)], Arrays.copyOfRange(spoiled, at, spoiled.length)));
            }
            return spoiled;
        }
    },
    QUOTE_OPENED {
        @Override
        byte[] done(byte[] file, Random chance) {
            String text = text(file);
            int at = chance.nextInt(text.length() + 1);
            return bytes(text.substring(0, at) + "\"" + text.substring(at));
        }
    },
    ANOTHER_HEADER {
        @Override
        byte[] done(byte[] file, Random chance) {
            String text = text(file);
            int end = text.indexOf('\n');
            return end < 0
                    ? file
                    : bytes(text.substring(0, end + 1).repeat(1 + chance.nextInt(30)) + text.substring(end + 1));
        }
    },
    ARCHIVE_THAT_SWELLS {
        @Override
        byte[] done(byte[] file, Random chance) {
            boolean workbook = Archives.isArchive(file);
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) (chance.nextBoolean() ? ' ' : 'x'));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                if (workbook) {
                    Zipped.entries(file).forEach((name, content) -> Zipped.put(zip, name, content));
                }
                zip.putNextEntry(new ZipEntry(workbook ? "xl/media/bomb.xml" : "xl/workbook.xml"));
                for (int i = 0; i < 300; i++) {
                    zip.write(megabyte);
                }
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    },
    NOTHING_LEFT {
        @Override
        byte[] done(byte[] file, Random chance) {
            return chance.nextBoolean()
                    ? new byte[0]
                    : bytes("\uFEFF".repeat(chance.nextInt(3)) + "\n".repeat(chance.nextInt(9)));
        }
    };

    /// The file after the harm.
    abstract byte[] done(byte[] file, Random chance);

    /// One byte a sign, so that nothing else changes.
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Signs beyond one byte are written in UTF-8.
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(sign -> {
            if (sign < 0x100) {
                bytes.write(sign);
            } else {
                bytes.writeBytes(Character.toString(sign).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /// Puts a text in the place of one of those a pattern finds.
    private static byte[] put(byte[] file, String pattern, String other, Random chance) {
        String text = text(file);
        List<MatchResult> found =
                Pattern.compile(pattern).matcher(text).results().limit(50_000).toList();
        return found.isEmpty() ? file : bytes(replaced(text, any(found, chance), other));
    }

    private static MatchResult any(List<MatchResult> found, Random chance) {
        return found.get(chance.nextInt(found.size()));
    }

    private static String found(String text, List<MatchResult> found, Random chance) {
        MatchResult one = any(found, chance);
        return text.substring(one.start(), one.end());
    }

    private static String replaced(String text, MatchResult place, String other) {
        return text.substring(0, place.start()) + other + text.substring(place.end());
    }
}
