// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/svg_carrier.h"

#include "core/files/picture/packed_text.h"

#include <QTest>

using namespace breakeven;

namespace {

/// Our element with a text, as a program that rewrote the file might have left it.
std::string element(const std::string& text)
{
    return "<breakeven:scenario>" + toBase64(deflated(text)) + "</breakeven:scenario>";
}

/// The text that is found, or what went wrong.
std::string found(const std::string& picture)
{
    const Result<std::string> text = textInSvg(picture, "file");
    return text ? *text : inWords(text.error().what);
}

const std::string none = "carries no scenario: it was exported without it, or by another program";
const std::string cut = "is not whole: the file ends in the middle of it";
const std::string damaged = "the scenario that it carries is damaged";

} // namespace

class SvgCarrierTest : public QObject {
    Q_OBJECT

private slots:
    void isSvg_data()
    {
        QTest::addColumn<bool>("svg");
        const auto row = [](const char* text, bool svg) { QTest::newRow(text) << svg; };
        row("<svg>", true);
        row("<svg/>", true);
        row("\xef\xbb\xbf \n<?xml version=\"1.0\"?>\n<!-- <html> --><svg\nwidth=\"1\">", true);
        row("<!DOCTYPE svg [<!ENTITY a \"]>\"> <!ELEMENT b (c)>]><svg>", true);
        row("<!DOCTYPE svg [<!-- don't --> <!ENTITY a \"b\">]><svg>", true);
        row("<!DOCTYPE svg SYSTEM '[' [<?x '?>]><svg>", true);
        row("<!DOCTYPE svg [<!ENTITY a '<svg>'> <!-- <svg> -->]><html>", false);
        row("<!-- > --><svg>", true);
        row("", false);
        row("svg", false);
        row("x<svg>", false);
        row("<html><svg>", false);
        row("<svgx>", false);
        row("<SVG>", false);
        row("<svg", false);
        row("<svg a=\">\"", false);
        row("<!-- <svg>", false);
        row("<>", false);
    }
    void isSvg() { QTEST(breakeven::isSvg(QTest::currentDataTag()), "svg"); }

    void standsFirstInTheRoot_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("plain") << QByteArray("<svg>") << QByteArray("<g/></svg>\n");
        QTest::newRow("a tag's end in quotes") << QByteArray("<?xml?><svg a=\"<>\" b='>\"'\n>") << QByteArray("</svg>");
        QTest::newRow("a comment before") << QByteArray("<!--<svg>--><svg>") << QByteArray("x</svg>");
    }
    void standsFirstInTheRoot()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, behind);
        const QByteArray picture = QByteArray::fromStdString(svgWith((before + behind).toStdString(), "text"));
        QVERIFY(picture.startsWith(before + "\n<metadata><breakeven:scenario xmlns:breakeven="));
        QVERIFY(picture.endsWith("</breakeven:scenario></metadata>" + behind));
        QCOMPARE(found(picture.toStdString()), std::string("text"));
        QCOMPARE(found(svgWith(picture.toStdString(), "later")), std::string("later"));
    }

    void whatHasNoRoomForItStaysAsItIs()
    {
        for (const char* picture : {"<svg/>", "<svg a=\"1\" />", "<html></html>", "", "<svg"})
            QCOMPARE(svgWith(picture, "text"), std::string(picture));
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& picture, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(picture) << QByteArray::fromStdString(text);
        };
        const std::string ours = element("ours");
        row("anywhere", "<svg><g><a b='>'/></g>" + ours + "</svg>", "ours");
        row("the first", "<svg>" + ours + element("other") + "</svg>", "ours");
        row("not in a comment", "<svg><!--" + element("other") + "-->" + ours + "</svg>", "ours");
        row("not in a CDATA section", "<svg><style><![CDATA[" + element("other") + "]]></style>" + ours + "</svg>",
            "ours");
        row("behind an apostrophe", "<svg><style><![CDATA[ don't ]]></style>" + ours + "</svg>", "ours");
        row("not in an instruction", "<svg><?x " + element("other") + "?></svg>", none);
        row("not in an attribute", "<svg><a b='" + element("other") + "'/>" + ours + "</svg>", "ours");
        row("none", "<svg><metadata/></svg>", none);
        row("of a longer name", "<svg><breakeven:scenarios>x</breakeven:scenarios></svg>", none);
        row("without the root's end", "<svg>" + ours, cut);
        row("no SVG", ours + "</svg>", cut);
        row("empty", "<svg><breakeven:scenario/></svg>", damaged);
        row("no base64", "<svg><breakeven:scenario>?</breakeven:scenario></svg>", damaged);
        row("packed otherwise", "<svg><breakeven:scenario>b3Vycw==</breakeven:scenario></svg>", damaged);
    }
    void finds()
    {
        QFETCH(const QByteArray, picture);
        QTEST(QByteArray::fromStdString(found(picture.toStdString())), "text");
    }
};

QTEST_APPLESS_MAIN(SvgCarrierTest)
#include "svg_carrier_test.moc"
