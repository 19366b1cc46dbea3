package fr.continuum.adapters.files.xml;

import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks an XML document element by element, forward only. Names are local names: prefixes and namespaces vary from
/// one editor to the next and decide nothing. Texts, comments and processing instructions are passed over.
///
/// Every element entered by [#nextChild()] must be left, either by [#skip()] or by asking for its children until there
/// is none.
public final class XmlCursor {

    private final XmlSource source;
    private final XMLStreamReader xml;
    private int depth;

    XmlCursor(XmlSource source, XMLStreamReader xml) {
        this.source = source;
        this.xml = xml;
    }

    /// Enters the next child of the element entered last; false, and the element is left, where there is none. On
    /// a fresh cursor, enters the root.
    public boolean nextChild() throws IOException, XmlFault {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /// Enters the next element below the given depth, at whatever level; false once the element of that depth is
    /// left.
    public boolean nextWithin(int outer) throws IOException, XmlFault {
        while (depth >= outer) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// Leaves the element entered last, with all it holds.
    public void skip() throws IOException, XmlFault {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /// Reads on to the end of the document: nothing may follow the root.
    public void finish() throws IOException, XmlFault {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // comments and processing instructions
        }
    }

    /// How many elements are entered and not left.
    public int depth() {
        return depth;
    }

    /// Local name of the element entered last.
    public String name() {
        return xml.getLocalName();
    }

    /// The attribute of the element just entered, stripped; empty where absent.
    public String attribute(String name) {
        return text(name).strip();
    }

    /// The attribute of the element just entered, as it is written; empty where absent.
    public String text(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// Line of the element just entered (where its tag ends).
    public int line() {
        return xml.getLocation().getLineNumber();
    }

    /// A fault at the place reached.
    public XmlFault fault(Wording reason) {
        return new XmlFault(line(), xml.getLocation().getColumnNumber(), reason);
    }

    private int next() throws IOException, XmlFault {
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException e) {
            throw source.unreadable(e);
        } catch (RuntimeException _) {
            // The JDK's parser answers some broken bytes with an exception of its own making.
            throw source.unreadable(line(), xml.getLocation().getColumnNumber());
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD ->
                throw fault(new Wording(
                        "Le document déclare un type de document (DOCTYPE) : c'est refusé, car une telle déclaration"
                                + " peut faire lire d'autres fichiers ou saturer la mémoire. Aucun document budgétaire n'en a"
                                + " besoin : produisez-le de nouveau sans elle.",
                        "The document declares a document type (DOCTYPE): that is refused, since such a declaration can"
                                + " have other files read or exhaust memory. No budget document needs one: produce it again"
                                + " without it."));
            default -> {}
        }
        return event;
    }
}
