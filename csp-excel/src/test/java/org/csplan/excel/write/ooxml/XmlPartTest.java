package org.csplan.excel.write.ooxml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPartTest {

    @Test
    void changesOnlyWhatIsSpliced() {
        XmlPart part = part("""
                <?xml version='1.0'  encoding="UTF-8"?>
                <!-- kept --><w:a  xmlns:w='urn:w'
                    b = '1'><w:c/>&#65;<![CDATA[<x>]]></w:a>
                """);
        XmlElement root = part.root();

        String changed = part.with(new Splices()
                        .set(root.attribute("b").orElseThrow(), "<2>")
                        .append(root.child("c").orElseThrow(), "<w:d/>"))
                .text();

        assertThat(changed).isEqualTo("""
                <?xml version='1.0'  encoding="UTF-8"?>
                <!-- kept --><w:a  xmlns:w='urn:w'
                    b = '&lt;2&gt;'><w:c><w:d/></w:c>&#65;<![CDATA[<x>]]></w:a>
                """);
    }

    @Test
    void tellsNamesNamespacesAndText() {
        XmlElement root = part("<a xmlns='urn:a' xmlns:r='urn:x/relationships' r:id='r1'>one<b> &amp; </b>two</a>")
                .root();

        assertThat(root.namespace()).isEqualTo("urn:a");
        assertThat(root.attribute("id", "/relationships").orElseThrow().value()).isEqualTo("r1");
        assertThat(root.text()).isEqualTo("onetwo");
        assertThat(root.child("b").orElseThrow().text()).isEqualTo(" & ");
    }

    @Test
    void leavesElementsClosedThatItIsToldToPassOver() {
        XmlElement root = part("<a><big><row/><big/></big><after/></a>").root("big");

        assertThat(root.children()).extracting(XmlElement::localName).containsExactly("big", "after");
        assertThat(root.children().get(0).children()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
    void keepsTheEncodingThatIsDeclared(String name) {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"" + name + "\"?><a>£</a>").getBytes(Charset.forName(name));

        XmlPart part = XmlPart.of("p.xml", bytes);

        assertThat(part.root().text()).isEqualTo("£");
        assertThat(part.bytes()).isEqualTo(bytes);
    }

    @Test
    void keepsAByteOrderMark() {
        byte[] utf8 = "\uFEFF<a/>".getBytes(UTF_8);
        byte[] utf16 = "\uFEFF<a>é</a>".getBytes(UTF_16LE);

        assertThat(XmlPart.of("p.xml", utf8).bytes()).isEqualTo(utf8);
        assertThat(XmlPart.of("p.xml", utf16).bytes()).isEqualTo(utf16);
        assertThat(XmlPart.of("p.xml", utf16).root().text()).isEqualTo("é");
    }

    @Test
    void refusesBytesThatAreNotInTheirEncoding() {
        byte[] bytes = "<a>£</a>".getBytes(ISO_8859_1);

        assertThatThrownBy(() -> XmlPart.of("p.xml", bytes))
                .isInstanceOf(DamagedPackageException.class)
                .hasMessage("part p.xml is not the UTF-8 text that it says it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
                "<a>&x;</a>",
                "<a>&#1114112;</a>",
                "<a><b></a></b>",
                "<a",
                "<a b=>",
                "<a b='1></a>",
                "<a/><b/>",
                "<a>",
                ""
            })
    void refusesWhatIsNotWellFormed(String text) {
        assertThatThrownBy(() -> part(text).root())
                .isInstanceOf(DamagedPackageException.class)
                .hasMessageStartingWith("part p.xml ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wolds-1", ".1", "x-JISAutoDetect"})
    void refusesAnEncodingThatCannotBeWritten(String encoding) {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><a/>").getBytes(UTF_8);

        assertThatThrownBy(() -> XmlPart.of("p.xml", bytes))
                .isInstanceOf(DamagedPackageException.class)
                .hasMessage("part p.xml is in " + encoding + ", which is not known");
    }

    @Test
    void refusesMoreElementsThanFitIntoTheMemory() {
        assertThatThrownBy(() -> part("<a>" + "<b/>".repeat(1_000_000) + "</a>").root())
                .isInstanceOf(DamagedPackageException.class)
                .hasMessage("part p.xml has over 1000000 elements");
    }

    @Test
    void readsLineEndsAndTabsInAttributesAsXmlHasThem() {
        XmlPart part = part("<a b='one\r\ntwo\tthree&#10;four'/>");

        assertThat(part.root().value("b")).contains("one two three\nfour");
    }

    @Test
    void refusesElementsThatNestWithoutEnd() {
        assertThatThrownBy(() -> part("<a>".repeat(100_000)).root()).isInstanceOf(DamagedPackageException.class);
    }

    private static XmlPart part(String text) {
        return XmlPart.of("p.xml", text.getBytes(UTF_8));
    }
}
