package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The first lines of a text file, whole, in place of all of it: enough to know its columns, whatever its size.
public final class StartOfText {

    /// A thousand rows of an extract, and more.
    private static final int BYTES = 1 << 20;

    private static final byte UTF_16_BIG = (byte) 0xFE;
    private static final byte UTF_16_LITTLE = (byte) 0xFF;

    private StartOfText() {}

    /// A workbook is taken as it is, a short file too, and one whose lines do not end at a byte of their own.
    ///
    /// @throws IOException only where the bytes could not be had
    public static Content of(Content file) throws IOException {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(BYTES);
        }
        int end = start.length;
        while (end > 0 && start[end - 1] != '\n') {
            end--;
        }
        boolean wide = start.length > 0 && (start[0] == UTF_16_BIG || start[0] == UTF_16_LITTLE);
        return start.length < BYTES || end == 0 || wide || Workbooks.isWorkbook(start)
                ? file
                : new Start(file.name(), Arrays.copyOf(start, end));
    }

    private static final class Start implements Content {

        private final String name;
        private final byte[] bytes;

        Start(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
