// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/svg_picture.h"

#include "core/advice/verdict/verdict.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/widgets/pictures/picture_stage.h"
#include "widgets/pictures/chart_picture.h"
#include "widgets/text.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// What a reader of XML finds in a file.
struct Contents {
    QString error;
    QString title;
    QStringList texts;
    QStringList clips; ///< names of the areas that groups are cut to
    std::set<QString> elements;
    std::set<QString> attributes;
    std::set<QString> names; ///< all id
    QXmlStreamAttributes root;
};

void readElement(QXmlStreamReader& xml, Contents& found)
{
    const QString name = xml.name().toString();
    const QXmlStreamAttributes attributes = xml.attributes();
    if (name == QLatin1String("svg"))
        found.root = attributes;
    found.elements.insert(name);
    for (const QXmlStreamAttribute& attribute : attributes)
        found.attributes.insert(attribute.qualifiedName().toString());
    if (attributes.hasAttribute(QStringLiteral("id")))
        found.names.insert(attributes.value(QStringLiteral("id")).toString());
    if (attributes.hasAttribute(QStringLiteral("clip-path")))
        found.clips << attributes.value(QStringLiteral("clip-path")).toString();
    if (name == QLatin1String("title"))
        found.title = xml.readElementText();
    else if (name == QLatin1String("text"))
        found.texts << xml.readElementText();
}

Contents contentsOf(const QByteArray& file)
{
    Contents found;
    QXmlStreamReader xml(file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            readElement(xml, found);
    if (xml.hasError())
        found.error = xml.errorString();
    return found;
}

QImage rendered(const QByteArray& file, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QSvgRenderer renderer(file);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), size));
    return image;
}

/// How far the colors of two pictures are apart, 0 to 255, on the average of pixels and channels, seen from so far away
/// that edges do not count.
double difference(const QImage& first, const QImage& second)
{
    constexpr QSize small(320, 180);
    const QImage one = first.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage other = second.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QColor a(one.pixel(x, y));
            const QColor b(other.pixel(x, y));
            sum += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
        }
    return sum / (3.0 * one.width() * one.height());
}

Evaluation named(const std::string& name)
{
    Scenario scenario;
    scenario.name = name;
    return evaluate(scenario);
}

} // namespace

class SvgPictureTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void everyPictureIsWellFormed_data() { addPictures(); }
    void everyPictureIsWellFormed()
    {
        QFETCH(View, view);
        QFETCH(bool, dark);
        QFETCH(std::string, name);
        const Evaluation evaluation = named(name);
        for (const SvgText text : {SvgText::AsText, SvgText::AsOutlines}) {
            const QByteArray file = svgBytes(evaluation, pictureOptions(view, dark), text);
            const Contents found = contentsOf(file);
            QCOMPARE(found.error, QString());
            for (const char* absent : {"style", "script", "foreignObject"})
                QVERIFY2(!found.elements.contains(QLatin1String(absent)), absent);
            QVERIFY(!found.attributes.contains(QStringLiteral("style")));
            QVERIFY(!found.attributes.contains(QStringLiteral("class")));
            QCOMPARE(found.elements.contains(QStringLiteral("text")), text == SvgText::AsText);
            for (const QString& clip : found.clips)
                QVERIFY2(found.names.contains(clip.mid(5).chopped(1)), qPrintable(clip));
            const QRegularExpression long4(QStringLiteral("[0-9]\\.[0-9]{4}"));
            QVERIFY(
                !long4
                     .match(QString::fromUtf8(file).remove(QRegularExpression(QStringLiteral("base64,[^\"]*|>[^<]*<"))))
                     .hasMatch());
            QVERIFY(QSvgRenderer().load(file));
        }
    }

    void theTitleIsTheNameWithoutWhatXmlForbids_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<QString>("title");
        const std::vector<std::string> names = hostileNames();
        for (const std::size_t same : {0, 1, 2, 3, 5})
            QTest::addRow("%zu", same) << names[same] << toQString(names[same]);
        QTest::newRow("control") << names[4] << QStringLiteral("a\u007Fbc\uFFFD(\\)");
    }
    void theTitleIsTheNameWithoutWhatXmlForbids()
    {
        QFETCH(std::string, name);
        QFETCH(QString, title);
        const QByteArray file = svgBytes(named(name), pictureOptions(View::BreakEven, false), SvgText::AsText);
        QCOMPARE(contentsOf(file).title, title);
    }

    void itIsAsLargeAsTheSlide_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QStringList>("size");
        QTest::newRow("slide") << QSize(1920, 1080) << QStringList{"13.333in", "7.5in", "0 0 1280 720"};
        QTest::newRow("large slide") << QSize(3840, 2160) << QStringList{"13.333in", "7.5in", "0 0 1280 720"};
        QTest::newRow("4:3") << QSize(1440, 1080) << QStringList{"10in", "7.5in", "0 0 960 720"};
        QTest::newRow("square") << QSize(1080, 1080) << QStringList{"10in", "10in", "0 0 960 960"};
        QTest::newRow("odd") << QSize(1000, 333) << QStringList{"22.523in", "7.5in", "0 0 2162.162 720"};
    }
    void itIsAsLargeAsTheSlide()
    {
        QFETCH(QSize, pixels);
        PictureOptions options = pictureOptions(View::Breakdown, false);
        options.pixels = pixels;
        const QXmlStreamAttributes root = contentsOf(svgBytes(named("x"), options, SvgText::AsText)).root;
        const QStringList size{root.value("width").toString(), root.value("height").toString(),
                               root.value("viewBox").toString()};
        QTEST(size, "size");
    }

    void textCanBeFound()
    {
        const Evaluation evaluation = named("Support bot");
        const QByteArray file = svgBytes(evaluation, pictureOptions(View::BreakEven, false), SvgText::AsText);
        const QString all = contentsOf(file).texts.join(QLatin1Char('\n'));
        for (const QString& text :
             {QStringLiteral("Support bot"), toQString(verdict(evaluation, Reader::OfAPage).front()),
              toQString(info(evaluation.scenario.focus).name), QStringLiteral("$10k"), QStringLiteral("Requests"),
              QStringLiteral("GPU rate $0.86/hour")})
            QVERIFY2(all.contains(text, Qt::CaseInsensitive), qPrintable(text + " is not in\n" + all));
        QVERIFY(file.contains("font-family=\"Inter, 'Segoe UI', Helvetica, Arial, sans-serif\""));
    }

    void rightToLeftAndEmojiSurvive()
    {
        const std::vector<std::string> names = hostileNames();
        const auto textsOf = [](const std::string& name) {
            const QByteArray file = svgBytes(named(name), pictureOptions(View::Breakdown, false), SvgText::AsText);
            return contentsOf(file).texts.join(QString());
        };
        QVERIFY(textsOf(names[2]).contains(QString::fromUtf8("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D")));
        QVERIFY(textsOf(names[2]).contains(QString::fromUtf8("\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85")));
        QVERIFY(textsOf(names[3]).contains(QString::fromUtf8("\xF0\x9F\x9A\x80")));
    }

    void theSameBytesComeTwice_data() { addPictures(); }
    void theSameBytesComeTwice()
    {
        QFETCH(View, view);
        QFETCH(bool, dark);
        QFETCH(std::string, name);
        const PictureOptions options = pictureOptions(view, dark);
        QCOMPARE(svgBytes(named(name), options, SvgText::AsText), svgBytes(named(name), options, SvgText::AsText));
    }

    void itLooksLikeThePng_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<bool>("dark");
        for (const ViewInfo& row : viewTable)
            for (const bool dark : {false, true})
                if (row.isPicture)
                    QTest::addRow("%s %s", row.id.data(), dark ? "dark" : "light") << row.view << dark;
    }
    void itLooksLikeThePng()
    {
        QFETCH(View, view);
        QFETCH(bool, dark);
        PictureOptions options = pictureOptions(view, dark);
        options.pixels = {2560, 1440};
        Scenario scenario;
        scenario.ranges.emplace("gpu_rate", Range{0.5, 2}); // else there is nothing to distribute
        scenario.tasks = fiveTasks().tasks;
        Scenario another = scenario;
        another.name = "Another";
        another.focus = Option::Hybrid;
        another.choices.hybridHosting = Option::OwnedHardware;
        another.parameters.volume *= 3;
        another.parameters.gpuRate *= 2;
        another.parameters.inputTokens *= 4;
        const Evaluation evaluation = evaluate(scenario);
        const auto apart = [&](const Evaluation& drawn, double scale) {
            options.scale = scale;
            return difference(chartPicture(evaluation, options),
                              rendered(svgBytes(drawn, options, SvgText::AsOutlines), options.pixels));
        };
        constexpr double like = 3; // typefaces are hinted in the one only, and Qt shows an SVG file without its clips
        const double same = apart(evaluation, 1);
        const double other = apart(evaluate(another), slideScale); // where what is drawn is larger
        QVERIFY2(same < like, qPrintable(QString::number(same)));
        QVERIFY2(other > like, qPrintable(QString::number(other)));
    }

    void whatLeavesTheFrameIsCut()
    {
        PictureOptions options = pictureOptions(View::BreakEven, false);
        options.request.frame = ChartFrame{{5e5, 2e6}, {3000, 4000}, true};
        Scenario scenario; // curves end at the frame's edge, bands do not
        scenario.ranges.emplace("gpu_rate", Range{0.3, 6});
        QXmlStreamReader xml(svgBytes(evaluate(scenario), options, SvgText::AsText));
        bool cut = false;
        int leaving = 0;
        while (!xml.atEnd()) {
            const bool begins = xml.readNext() == QXmlStreamReader::StartElement;
            if (xml.name() == QLatin1String("g") && (begins || xml.isEndElement()))
                cut = begins && xml.attributes().hasAttribute(QStringLiteral("clip-path"));
            if (!begins || xml.name() != QLatin1String("path"))
                continue;
            const QString path = xml.attributes().value(QStringLiteral("d")).toString();
            static const QRegularExpression above(QStringLiteral(" -[0-9]"));
            if (!above.match(path).hasMatch())
                continue;
            ++leaving;
            QVERIFY2(cut, qPrintable(path));
        }
        QVERIFY(!xml.hasError());
        QVERIFY(leaving > 0);
    }

    void withoutABackgroundNothingIsFilledAllOver()
    {
        PictureOptions options = pictureOptions(View::BreakEven, false);
        const QByteArray ground = "d=\"M0 0L1280 0L1280 720L0 720Z\"";
        QVERIFY(svgBytes(named("x"), options, SvgText::AsText).contains(ground));
        options.transparent = true;
        QVERIFY(!svgBytes(named("x"), options, SvgText::AsText).contains(ground));
    }
};

QTEST_MAIN(SvgPictureTest)
#include "svg_picture_test.moc"
