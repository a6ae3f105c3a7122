package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through XML from beginning to end, without recursion and without ever opening anything else: a document type
 * with its entities is not processed, and no address in it is followed.
 */
final class XmlEvents {

    /** What is told of the XML. Names are without their prefixes: transitional and strict files then read alike. */
    interface Listener {

        /** An element begins; returns what is to happen at its end. */
        Ending start(String name, Element element) throws IOException;

        /** Text, as it comes: an element's may come in several pieces. */
        default void text(String text) throws IOException {}
    }

    /** What happens at an element's end. */
    interface Ending {

        Ending NONE = () -> {};

        /** Nothing, and nothing within the element is told either. */
        Ending SKIP = () -> {};

        void end() throws IOException;
    }

    /** An element's attributes, by their names without prefix. */
    interface Element {

        /** Its value; empty when there is none. */
        String get(String attribute);

        /** Of several attributes that differ in their prefix alone, the one with a prefix. */
        String prefixed(String attribute);

        /** The address of its namespace; empty when it is in none. */
        String space();

        default boolean has(String attribute, String value) {
            return get(attribute).equals(value);
        }
    }

    private static final int DEEPEST = 1000;
    private static final long MOST_TEXT = 60_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private XmlEvents() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** @throws IOException also when it is not well formed; what comes before the fault has been told then */
    static void read(InputStream in, Listener listener) throws IOException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            Deque<Ending> open = new ArrayDeque<>();
            long characters = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml, listener, open);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop().end();
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    characters += xml.getTextLength();
                    if (characters > MOST_TEXT) {
                        throw new IOException("more text than a document has");
                    }
                    listener.text(xml.getText());
                } else if (event == XMLStreamConstants.DTD) {
                    throw new IOException("a document type, which no office file has");
                }
            }
        } catch (XMLStreamException | IndexOutOfBoundsException e) {
            throw new IOException("XML that is not well formed", e);
        }
    }

    private static void start(XMLStreamReader xml, Listener listener, Deque<Ending> open)
            throws IOException, XMLStreamException {
        if (open.size() >= DEEPEST) {
            throw new IOException("XML nested too deeply");
        }
        Ending ending = listener.start(xml.getLocalName(), new Current(xml));
        if (ending == Ending.SKIP) {
            skip(xml);
        } else {
            open.push(ending);
        }
    }

    private record Current(XMLStreamReader xml) implements Element {

        @Override
        public String get(String attribute) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(attribute)) {
                    return xml.getAttributeValue(i);
                }
            }
            return "";
        }

        @Override
        public String prefixed(String attribute) {
            String found = "";
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                boolean named = xml.getAttributeLocalName(i).equals(attribute);
                if (named
                        && (found.isEmpty()
                                || !String.valueOf(xml.getAttributePrefix(i)).isEmpty())) {
                    found = xml.getAttributeValue(i);
                }
            }
            return found;
        }

        @Override
        public String space() {
            return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}
