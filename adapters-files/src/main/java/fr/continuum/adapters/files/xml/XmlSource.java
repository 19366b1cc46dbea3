package fr.continuum.adapters.files.xml;

import fr.continuum.application.port.Content;
import fr.continuum.domain.shared.Wording;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// An open XML content. Its beginning can be looked at before, and whatever becomes of, the parsing; a failure of the
/// disk or the network stays an [IOException] and is never mistaken for a fault of the document.
///
/// No document type declaration is ever processed: no external entity, no expansion. The JDK's limits on the size of
/// "entities" are lifted, because without declarations they count nothing but `&amp;` and `&#233;`, and refuse honest
/// documents that hold a hundred thousand of them.
public final class XmlSource implements AutoCloseable {

    private static final int BEGINNING = 8192;

    private final Watched in;
    private final BufferedInputStream buffered;
    /// The first bytes, one character each.
    private final String beginning;

    private XmlSource(Watched in) throws IOException {
        this.in = in;
        this.buffered = new BufferedInputStream(in, 2 * BEGINNING);
        buffered.mark(BEGINNING);
        this.beginning = new String(buffered.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        buffered.reset();
    }

    public static XmlSource open(Content content) throws IOException {
        return of(content.open());
    }

    /// Takes the stream over: it is closed with this source, or at once where its beginning cannot be read.
    public static XmlSource of(InputStream stream) throws IOException {
        Watched watched = new Watched(stream);
        try {
            return new XmlSource(watched);
        } catch (IOException e) {
            watched.close();
            throw e;
        }
    }

    /// Whether the pattern occurs in the first 8 KiB, read byte by byte (UTF-16 included): enough to recognise a
    /// root that the parser could not reach.
    public boolean beginsWith(Pattern pattern) {
        return pattern.matcher(beginning.replace("\0", "")).find();
    }

    /// A cursor before the root.
    public XmlCursor cursor() throws IOException, XmlFault {
        XmlEncoding encoding = XmlEncoding.of(beginning).orElseThrow(() -> unreadable(1, 1));
        buffered.skipNBytes(encoding.mark());
        try {
            StrictReader text = new StrictReader(buffered, encoding.charset());
            return new XmlCursor(this, factory().createXMLStreamReader(text));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    XmlFault unreadable(XMLStreamException e) throws IOException {
        if (in.failure != null) {
            throw in.failure;
        }
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
        return unreadable(line, column);
    }

    XmlFault unreadable(int line, int column) {
        return new XmlFault(
                line,
                column,
                new Wording(
                        "Le XML n'est plus lisible à partir d'ici : le document est tronqué, mal formé ou mal encodé."
                                + " Produisez-le de nouveau depuis le logiciel financier, puis déposez-le à nouveau.",
                        "The XML can be read no further than here: the document is cut short, badly formed or badly encoded."
                                + " Produce it again from the finance software, then drop it again."));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// One factory for each source: the JDK's holds on to the last reader it made.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLReporter((_, _, _, _) -> {});
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    /// Remembers what the underlying stream threw.
    private static final class Watched extends FilterInputStream {

        private @Nullable IOException failure;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
