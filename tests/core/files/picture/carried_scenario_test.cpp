// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/carried_scenario.h"
#include "core/files/strict_json.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/pictures.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const std::string plain = formatScenario(presets().front().scenario);

std::string carrying(const QString& kind, const std::string& text = plain)
{
    return withScenario(picture(kind), text);
}

/// What went wrong, or nothing.
std::string errorOf(std::string_view bytes)
{
    const Result<std::string> text = scenarioIn(bytes, "chart");
    return text ? std::string() : text.error().sentence();
}

void addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"png", "svg", "pdf"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

} // namespace

/// A picture gives back the very text that it was given, is still the same picture, and whatever befell it on the way
/// is an error in words.
class CarriedScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void givesBackTheText_data();
    void givesBackTheText();
    void theSameBytesEachTime_data() { addKinds(); }
    void theSameBytesEachTime();
    void theLaterTextCounts_data() { addKinds(); }
    void theLaterTextCounts();
    void saysThatThereIsNone_data() { addKinds(); }
    void saysThatThereIsNone();
    void refusesACutFile_data() { addKinds(); }
    void refusesACutFile();
    void noticesEveryDamage_data() { addKinds(); }
    void noticesEveryDamage();
    void refusesABomb_data() { addKinds(); }
    void refusesABomb();
    void leavesWhatIsNoPicture_data();
    void leavesWhatIsNoPicture();
    void leavesADocumentThatWouldHideTheText();
    void svgTextsThatLookLikeOurs();
    void aTextInAnUncompressedChunk();
};

void CarriedScenarioTest::givesBackTheText_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("text");
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    Scenario hostile;
    hostile.name = "</breakeven:scenario></metadata></svg> endstream endobj %%EOF ]]> \"' & \u202e \U0001f4a3";
    const QList<QPair<const char*, QByteArray>> texts{{"preset", QByteArray::fromStdString(plain)},
                                                      {"hostile", QByteArray::fromStdString(formatScenario(hostile))},
                                                      {"one", "x"},
                                                      {"two", "xy"},
                                                      {"none", ""},
                                                      {"all bytes", all.repeated(100)},
                                                      {"at the limit", QByteArray(jsonSizeLimit, ' ')}};
    for (const char* kind : {"png", "svg", "pdf"})
        for (const auto& [name, text] : texts)
            QTest::addRow("%s: %s", kind, name) << QString::fromLatin1(kind) << text;
}

void CarriedScenarioTest::givesBackTheText()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, text);
    const std::string before = picture(kind);
    const std::string bytes = withScenario(before, text.toStdString());
    QVERIFY(bytes.size() > before.size());
    const Result<std::string> back = scenarioIn(bytes, "chart");
    QVERIFY2(back.ok(), errorOf(bytes).c_str());
    QVERIFY(*back == text.toStdString());
}

void CarriedScenarioTest::theSameBytesEachTime()
{
    QFETCH(QString, kind);
    const std::string bare = picture(kind);
    QVERIFY(withScenario(bare, plain) == withScenario(bare, plain));
}

void CarriedScenarioTest::theLaterTextCounts()
{
    QFETCH(QString, kind);
    const Result<std::string> text = scenarioIn(withScenario(carrying(kind, "earlier"), "later"), "chart");
    QVERIFY(text.ok());
    QCOMPARE(*text, std::string("later"));
}

void CarriedScenarioTest::saysThatThereIsNone()
{
    QFETCH(QString, kind);
    QCOMPARE(errorOf(picture(kind)),
             std::string("chart: carries no scenario: it was exported without it, or by another program"));
}

void CarriedScenarioTest::refusesACutFile()
{
    QFETCH(QString, kind);
    const std::string bytes = carrying(kind);
    std::size_t inWords = 0;
    for (std::size_t length = 0; length + 3 < bytes.size(); length += length + 400 < bytes.size() ? 50 : 1) {
        const std::string error = errorOf(std::string_view(bytes).substr(0, length));
        QVERIFY2(!error.empty(), std::to_string(length).c_str());
        inWords += error.ends_with("is not whole: the file ends in the middle of it") ? 1 : 0;
    }
    QVERIFY(inWords > bytes.size() / 50 / 2);

    // So short a text that viewers still see the end of the PDF from before.
    const std::string brief = carrying(kind, "x");
    for (std::size_t length = 0; length + 3 < brief.size(); ++length)
        QVERIFY2(!errorOf(std::string_view(brief).substr(0, length)).empty(), std::to_string(length).c_str());
}

void CarriedScenarioTest::noticesEveryDamage()
{
    QFETCH(QString, kind);
    const std::string bytes = carrying(kind);
    const std::size_t begin = bytes.rfind(kind == QLatin1String("svg")   ? "deflate\">"
                                          : kind == QLatin1String("png") ? "breakeven-scenario"
                                                                         : "\nstream\n");
    QVERIFY(begin != std::string::npos);
    for (std::size_t place = begin + (kind == QLatin1String("png") ? 0 : 25); place < begin + 600; ++place) {
        std::string damaged = bytes;
        damaged[place] = damaged[place] == 'A' ? 'B' : 'A';
        if (damaged == bytes)
            continue;
        const Result<std::string> text = scenarioIn(damaged, "chart");
        QVERIFY2(!text.ok(), std::to_string(place).c_str());
        QVERIFY2(inWords(text.error().what).find("damaged") != std::string::npos, text.error().sentence().c_str());
    }
}

void CarriedScenarioTest::refusesABomb()
{
    QFETCH(QString, kind);
    const std::string bytes = carrying(kind, std::string(std::size_t{200} << 20U, ' '));
    QVERIFY(bytes.size() < (std::size_t{1} << 20U));
    QCOMPARE(errorOf(bytes),
             std::string("chart: the scenario that it carries is larger than the 16 MiB that are read"));
}

void CarriedScenarioTest::leavesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("scenario") << QByteArray::fromStdString(plain);
    QTest::newRow("JSON that speaks of one") << QByteArray(R"({"notes": "%PDF- <svg>"})");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><svg></svg></html>");
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0");
    QTest::newRow("angle") << QByteArray("<");
    QTest::newRow("open comment") << QByteArray("<!-- <svg>");
    QTest::newRow("open tag") << QByteArray("<svg width=\">\"");
}

void CarriedScenarioTest::leavesWhatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    const std::string given = bytes.toStdString();
    QVERIFY(!isPicture(given));
    QVERIFY(withScenario(given, plain) == given);
    QCOMPARE(errorOf(given), std::string("chart: is no PNG, SVG or PDF"));
}

/// Its trailer, which an update says again, has what begins a stream of our type.
void CarriedScenarioTest::leavesADocumentThatWouldHideTheText()
{
    std::string document = picture("pdf");
    const std::size_t trailer = document.rfind("trailer");
    document.insert(document.find("<<", trailer) + 2, " /BreakevenScenario 1 0 R /BreakevenScenario >> stream\n");
    QVERIFY(withScenario(document, plain) == document);
}

void CarriedScenarioTest::svgTextsThatLookLikeOurs()
{
    const std::string ours = carrying(QStringLiteral("svg"), "fake");
    const std::size_t begin = ours.find("<metadata>");
    const std::string fake = ours.substr(begin, ours.find("</metadata>") + 11 - begin);
    const std::string form = "<?xml version=\"1.0\"?>\n<!-- " + fake +
                             " -->\n<!DOCTYPE svg [<!ENTITY a \">\">]>\n"
                             "<svg title='<svg>'><style><![CDATA[" +
                             fake + "]]></style></svg>\n";
    QVERIFY(errorOf(form).find("carries no scenario") != std::string::npos);
    const Result<std::string> text = scenarioIn(withScenario(form, plain), "chart");
    QVERIFY(text.ok());
    QVERIFY(*text == plain);

    // Another program may have moved it and broken its lines.
    std::string moved = withScenario(form, plain);
    const std::size_t where = moved.find("deflate\">") + 9;
    moved.insert(where + 40, "\r\n\t ").insert(where, "\n");
    QVERIFY2(scenarioIn(moved, "chart").ok(), errorOf(moved).c_str());
}

void CarriedScenarioTest::aTextInAnUncompressedChunk()
{
    QImage image = QImage::fromData(pngPicture());
    image.setText(QStringLiteral("breakeven-scenario"), QStringLiteral("{\"name\": \"λ\"}")); // no tEXt can hold it
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    QVERIFY(bytes.contains(QByteArray("breakeven-scenario\0\0", 20)));
    const Result<std::string> text = scenarioIn(bytes.toStdString(), "chart");
    QVERIFY2(text.ok(), errorOf(bytes.toStdString()).c_str());
    QCOMPARE(*text, std::string("{\"name\": \"λ\"}"));
}

QTEST_MAIN(CarriedScenarioTest)
#include "carried_scenario_test.moc"
