// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_commands/chart_request.h"

#include "app/commands/base/read_arguments.h"
#include "app/commands/chart_arguments.h"
#include "app/commands/command_table.h"
#include "widgets/print_theme.h"
#include "widgets/theme.h"

#include <CLI/CLI.hpp>

#include <QTest>

using namespace breakeven;

namespace {

/// The arguments of `chart` with a line of words without spaces.
struct Chart {
    CLI::App program{"", "breakeven"};
    CLI::App& arguments{*program.add_subcommand("chart", "")};
    explicit Chart(const QByteArray& line)
    {
        prepareReading(program);
        (void)chartCommand(arguments);
        std::vector<std::string> words{"chart"};
        for (const QByteArray& word : line.split(' '))
            if (!word.isEmpty())
                words.push_back(word == "EMPTY" ? std::string() : word.toStdString());
        const Result<Request> read = readArguments(program, words);
        if (!read)
            qFatal("%s", read.error().sentence().c_str());
    }
};

ChartRequest requested(const QByteArray& line)
{
    const Result<ChartRequest> request = chartRequest(Chart(line).arguments);
    if (!request)
        qFatal("%s", request.error().sentence().c_str());
    return *request;
}

} // namespace

class ChartRequestTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsLeftOut()
    {
        const ChartRequest request = requested("-o -");
        QVERIFY(request.output == "-" && request.views == std::vector{View::BreakEven});
        QVERIFY(!request.several && !request.table && request.file.format == PictureFormat::Png);
        QVERIFY(request.picture.theme == &Theme::light() && request.picture.pixels == QSize(1920, 1080));
        QVERIFY(request.picture.scale == slideScale && !request.picture.transparent && request.picture.sources);
        QVERIFY(request.file.carriesScenario && !request.file.outlines);
        QVERIFY(!request.picture.texts.title && !request.picture.texts.subtitle && !request.picture.texts.note);
    }

    /// Texts of a slide are read from the back of a room; another size is nobody's slide.
    void theScaleFollowsTheSizeUnlessItIsGiven_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<double>("scale");
        QTest::newRow("a slide") << "-o x.png --size 3840x2160" << slideScale;
        QTest::newRow("4:3") << "-o x.png --size 1440x1080" << slideScale;
        QTest::newRow("square") << "-o x.png --size 1080x1080" << slideScale;
        QTest::newRow("a small slide") << "-o x.png --size 1280x720" << slideScale;
        QTest::newRow("a slide of pixels that are no ratio") << "-o x.png --size 1366x768" << slideScale;
        QTest::newRow("a page") << "-o x.png --size 400x800" << slideScale;
        QTest::newRow("another") << "-o x.png --size 1000x600" << 1.0;
        QTest::newRow("given") << "-o x.png --size 3840x2160 --scale 1" << 1.0;
    }
    void theScaleFollowsTheSizeUnlessItIsGiven()
    {
        QFETCH(const QString, arguments);
        QTEST(requested(qPrintable(arguments)).picture.scale, "scale");
    }

    void looks()
    {
        const ChartRequest request =
            requested("-o x.svg --view map --theme print --size 800x600 --scale 1.5 --transparent --sources --outlines "
                      "--no-scenario --title T --subtitle EMPTY --note N");
        QVERIFY(request.views == std::vector{View::Map} && request.file.format == PictureFormat::Svg);
        QVERIFY(request.picture.theme == &printTheme() && request.picture.pixels == QSize(800, 600));
        QVERIFY(request.picture.scale == 1.5 && request.picture.transparent && request.picture.sources);
        QVERIFY(!request.file.carriesScenario && request.file.outlines);
        QCOMPARE(*request.picture.texts.title, QStringLiteral("T"));
        QVERIFY(request.picture.texts.subtitle && request.picture.texts.subtitle->isEmpty());
        QCOMPARE(*request.picture.texts.note, QStringLiteral("N"));
        QVERIFY(requested("-o x.png --theme dark").picture.theme == &Theme::dimmed());
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("format");
        const auto row = [](const char* line, const char* format) { QTest::newRow(line) << QByteArray(format); };
        row("-o x", "png");
        row("-o x.PDF", "pdf");
        row("-o x.csv", "csv");
        row("-o x.png --format svg", "svg");
        row("-o x.png --format csv", "csv");
        row("-o x.csv --format png", "png");
        row("-o x.d/y", "png");
        row("-o x.odd --views map --format pdf", "pdf");
        row("-o x.odd --views map", "png"); // is a folder
        row("-o x.csv --views map", "png");
    }
    void formats()
    {
        const ChartRequest request = requested(QTest::currentDataTag());
        QTEST(request.table ? QByteArray("csv") : QByteArray(info(request.file.format).id.data()), "format");
    }

    void severalViews()
    {
        QVERIFY((requested("-o d --views map,break-even").views == std::vector{View::Map, View::BreakEven}));
        QCOMPARE(requested("-o d --views all").views.size(), viewNames().size());
        QVERIFY(requested("-o d --views map").several);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* line, const char* error) { QTest::newRow(line) << QByteArray(error); };
        row("--view map", "chart: no file was given to write the picture to; name it with -o FILE");
        row("-o EMPTY", "-o: the file's name is empty");
        row("-o x --views map --view map", "--views: can't be given together with --view");
        row("-o x --views map,map", "--views: map stands there twice");
        row("-o x --views map,", "--views: \"\" is not allowed; ");
        row("-o x --views map,all", "--views: \"all\" is not allowed; ");
        row("-o x --views map --format csv", "--format: csv is of one view; name it with --view");
        row("-o x.gif", "-o: \"x.gif\" has the suffix of no known format; allowed are .png, ");
        for (const char* size :
             {"800", "800x", "x800", "0x800", "-800x600", "800x600x", "800 x600", "800*600", "15x800", "800x99999"})
            if (!QByteArray(size).contains(' '))
                row(qPrintable(QStringLiteral("-o x --size=%1").arg(QLatin1String(size))), "--size: \"");
        for (const char* scale : {"0", "1.5x", "nan", "1e9"})
            row(qPrintable(QStringLiteral("-o x --scale %1").arg(QLatin1String(scale))), "--scale: \"");
    }
    void refuses()
    {
        QFETCH(const QByteArray, error);
        const Result<ChartRequest> request = chartRequest(Chart(QTest::currentDataTag()).arguments);
        QVERIFY(!request);
        QVERIFY2(QByteArray::fromStdString(request.error().sentence()).startsWith(error),
                 request.error().sentence().c_str());
    }

    void sizesReachFromTheSmallestToTheLargest()
    {
        const auto size = [](int side) { return QByteArray("-o x --size ") + QByteArray::number(side) + "x1000"; };
        QCOMPARE(requested(size(smallestPicture)).picture.pixels.width(), int{smallestPicture});
        QCOMPARE(requested(size(largestPicture)).picture.pixels.width(), int{largestPicture});
        QVERIFY(!chartRequest(Chart(size(smallestPicture - 1)).arguments));
        QVERIFY(!chartRequest(Chart(size(largestPicture + 1)).arguments));
    }

    /// Of a scenario whose map goes over volume and gpu_rate.
    void axesOfTheMap_data()
    {
        QTest::addColumn<QByteArray>("axes");
        QTest::newRow("") << QByteArray("volume gpu_rate");
        QTest::newRow("--x input_tokens") << QByteArray("input_tokens gpu_rate");
        QTest::newRow("--y input_tokens") << QByteArray("volume input_tokens");
        QTest::newRow("--x gpu_rate") << QByteArray("gpu_rate volume"); // the other gives way
        QTest::newRow("--y volume") << QByteArray("gpu_rate volume");
        QTest::newRow("--x volume --y volume")
            << QByteArray("chart: a map has two different inputs, and both are volume");
        QTest::newRow("--x gpu_rte") << QByteArray("--x: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
        QTest::newRow("--y x") << QByteArray("--y: unknown parameter \"x\"; \"breakeven parameters\" lists them all");
    }
    void axesOfTheMap()
    {
        AnalysisChoices choices;
        choices.mapX = "volume";
        choices.mapY = "gpu_rate";
        const Outcome applied = applyChoices(Chart(QTest::currentDataTag()).arguments, choices);
        QTEST(QByteArray::fromStdString(applied ? choices.mapX + ' ' + choices.mapY : applied.error().sentence()),
              "axes");
    }
};

QTEST_APPLESS_MAIN(ChartRequestTest)
#include "chart_request_test.moc"
