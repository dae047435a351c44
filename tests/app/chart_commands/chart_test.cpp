// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/output/view.h"
#include "core/scenario/file/presets.h"
#include "tests/support/program.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A picture's sides, from the header of its PNG file.
QSize sizeOfPng(const QByteArray& bytes)
{
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.mid(12, 4) != "IHDR" || !bytes.endsWith("IEND\xae\x42\x60\x82"))
        return {};
    return {qFromBigEndian<qint32>(bytes.constData() + 16), qFromBigEndian<qint32>(bytes.constData() + 20)};
}

} // namespace

/// What `breakeven chart` writes, looked at from outside.
class ChartTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] Run chart(const QStringList& more) const
    {
        return Program(m_folder.path()).run(QStringList{"chart", "--preset", "support-ticket-triage"} + more);
    }
    static QByteArray read(const QString& path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private slots:
    void theSuffixOrTheFormatTellsTheKind_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("png") << QStringList{"-o", "FOLDER/a.png"} << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringList{"-o", "FOLDER/a.svg"} << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringList{"-o", "FOLDER/a.PDF"} << QByteArray("%PDF-");
        QTest::newRow("format") << QStringList{"-o", "FOLDER/a", "--format", "svg"} << QByteArray("<?xml");
        QTest::newRow("csv") << QStringList{"-o", "FOLDER/a.csv"} << QByteArray("volume");
    }
    void theSuffixOrTheFormatTellsTheKind()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, begins);
        arguments.replaceInStrings(QStringLiteral("FOLDER"), m_folder.path());
        const Run run = chart(arguments);
        QVERIFY2(run.status == 0, run.errors.constData());
        const QByteArray bytes = read(arguments[1]);
        QVERIFY2(bytes.toLower().startsWith(begins.toLower()), bytes.left(60).constData());
        QCOMPARE(chart(arguments).status, 0);
        QVERIFY(read(arguments[1]) == bytes); // the same scenario, the same bytes
    }

    void drawsAsItIsAsked_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QSize>("size");
        QTest::newRow("default") << QStringList() << QSize(1920, 1080);
        QTest::newRow("smallest") << QStringList{"--size", "320x320"} << QSize(320, 320);
        QTest::newRow("portrait") << QStringList{"--size", "640x1200", "--view", "break-even"} << QSize(640, 1200);
        QTest::newRow("dark") << QStringList{"--theme", "dark", "--size", "800x450", "--format", "png"}
                              << QSize(800, 450);
        QTest::newRow("changed") << QStringList{"--volume", "30k", "--set", "gpu_rate=5", "--focus", "hybrid"}
                                 << QSize(1920, 1080);
    }
    void drawsAsItIsAsked()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QSize, size);
        const Run run = chart(options + QStringList{"-o", file("chart.PNG")});
        QVERIFY2(run.status == 0 && run.errors.isEmpty(), run.errors.constData());
        QCOMPARE(run.output, QByteArray());
        const QByteArray picture = read(file("chart.PNG"));
        QCOMPARE(sizeOfPng(picture), size);
        QCOMPARE(chart(options + QStringList{"-o", "-"}).output, picture);
        const bool dark = QImage::fromData(picture, "PNG").pixelColor(1, 1).lightness() < 128;
        QCOMPARE(dark, options.contains("dark"));
        QVERIFY(options.isEmpty() || chart({"-o", "-"}).output != picture);
    }

    void aSlideSaysItsSizeInInches()
    {
        QVERIFY(chart({"-o", file("a.png"), "--size", "3840x2160"}).status == 0);
        const QImage image(file("a.png"));
        QCOMPARE(image.size(), QSize(3840, 2160));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 288); // 13.333 inches
        QVERIFY(read(file("a.png")).contains("pHYs"));
    }

    void withoutABackgroundTheCornersAreClear()
    {
        QVERIFY(chart({"-o", file("clear.png"), "--transparent"}).status == 0);
        QVERIFY(chart({"-o", file("white.png")}).status == 0);
        const QImage clear(file("clear.png"));
        QVERIFY(clear.hasAlphaChannel());
        QCOMPARE(clear.pixelColor(2, 2).alpha(), 0);
        QCOMPARE(clear.pixelColor(600, 400).alpha(), 0); // within the plot as well
        QCOMPARE(QImage(file("white.png")).pixelColor(2, 2), QColor(Qt::white));
    }

    void ownWordsTakeThePlaceOfTheProgramsAndThePlotStays()
    {
        const QString title = QStringLiteral("</title><script> 中文 😀 عربى ") + QString(500, QLatin1Char('x'));
        QVERIFY(chart({"-o", file("own.svg"), "--title", title, "--subtitle", "", "--note", "Ours"}).status == 0);
        QVERIFY(chart({"-o", file("plain.svg")}).status == 0);
        const auto texts = [this](const QString& name) {
            QStringList found;
            QXmlStreamReader xml(read(file(name)));
            while (!xml.atEnd())
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text")) {
                    const QString place =
                        xml.attributes().value("x").toString() + u' ' + xml.attributes().value("y").toString();
                    found << place + u' ' + xml.readElementText();
                }
            return xml.hasError() ? QStringList() : found;
        };
        const QStringList own = texts("own.svg");
        const QStringList plain = texts("plain.svg");
        QVERIFY(!own.filter("</title><script>").isEmpty());
        QVERIFY(!own.filter("Ours").isEmpty() && own.filter("Figures as of").isEmpty());
        const QStringList axis = plain.filter("Requests per month");
        QVERIFY(!axis.isEmpty());
        QCOMPARE(own.filter("Requests per month"), axis); // at the same place
    }

    /// A desktop may ask for typefaces that are fitted to its pixels, which changes the widths of their letters.
    void theDesktopsSettingsForTypefacesChangeNothing()
    {
        QFile settings(file("fonts.conf"));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        for (const char* part : {"<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig>",
                                 "<include>/etc/fonts/fonts.conf</include>"})
            settings.write(part);
        for (const char* target : {"font", "pattern"})
            settings.write(
                QByteArray("<match target='TARGET'><edit name='hinting' mode='assign'><bool>true</bool></edit>"
                           "<edit name='autohint' mode='assign'><bool>true</bool></edit>"
                           "<edit name='hintstyle' mode='assign'><const>hintfull</const></edit></match>")
                    .replace("TARGET", target));
        settings.write("</fontconfig>");
        settings.close();
        for (const char* format : {"png", "svg", "pdf"}) {
            const QStringList arguments{"chart", "--preset", "support-ticket-triage", "--format", format, "-o", "-"};
            const Run fitted =
                Program(m_folder.path()).runWith(QStringLiteral("FONTCONFIG_FILE=") + settings.fileName(), arguments);
            QVERIFY2(fitted.status == 0, fitted.errors.constData());
            QVERIFY2(fitted.output == Program(m_folder.path()).run(arguments).output, format);
        }
    }

    void aDeckHasAFileForEachViewWithALegalName()
    {
        const QString folder = file("new folder/deck");
        const Run run = chart({"--views", "all", "-o", folder});
        QVERIFY2(run.status == 0, run.errors.constData());
        const QStringList names = QDir(folder).entryList(QDir::Files);
        const Evaluation e = evaluate(presets().front().scenario);
        QCOMPARE(names.size(), std::ranges::count_if(viewTable, [&e](const ViewInfo& row) {
                     return row.isPicture && row.lacks(e, {}).empty();
                 }));
        QVERIFY(!names.contains(QStringLiteral("Support-ticket triage distribution.png")));
        for (const QString& name : names)
            QVERIFY2(!QImage(folder + u'/' + name).isNull(), qPrintable(name));
        QVERIFY(names.contains(QStringLiteral("Support-ticket triage break-even.png")));
    }

    void aViewHasTwoNames()
    {
        const QByteArray drawn = chart({"--view", "qualitative", "-o", "-"}).output;
        QVERIFY(!drawn.isEmpty());
        QVERIFY(chart({"--view", "qualities", "-o", "-"}).output == drawn);
    }

    /// What is drawn by default names its sources.
    void sourcesCanBeLeftOut()
    {
        const auto said = [this](const QStringList& more) {
            return QString::fromUtf8(chart(QStringList{"--format", "svg", "-o", "-"} + more).output);
        };
        QVERIFY(said({}).contains(QStringLiteral("claude-sonnet-4-6")));
        QVERIFY(said({"--sources"}) == said({}));
        QVERIFY(!said({"--no-sources"}).contains(QStringLiteral("claude-sonnet-4-6")));
    }

    void someViewsAreChosen()
    {
        const QString folder = file("some");
        QVERIFY(chart({"--views", "map,over-time", "-o", folder, "--format", "pdf"}).status == 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    }

    /// Who waits at a terminal sees how far it is; a log does not.
    void aFolderTellsItsProgress()
    {
        const QString line =
            QStringLiteral("$PROGRAM chart --preset support-ticket-triage --views breakdown,over-time -o waited");
        const Run watched = Program(m_folder.path()).shell(QStringLiteral("script -qec '%1' /dev/null").arg(line));
        QVERIFY2(watched.status == 0, watched.output.constData());
        for (const char* progress :
             {"1 of 2: Support-ticket triage breakdown.png", "2 of 2: Support-ticket triage over-time.png"})
            QVERIFY2(watched.output.contains(progress), watched.output.constData());
        QVERIFY(watched.output.endsWith("\x1b[K")); // nothing stays
        const Run logged = Program(m_folder.path()).shell(line);
        QVERIFY(logged.status == 0 && logged.output.isEmpty() && logged.errors.isEmpty());
    }

    void whatCanNotBeIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mention");
        QTest::newRow("both") << QStringList{"--view", "map", "--views", "all", "-o", "x"}
                              << QByteArray("--views: can't be");
        QTest::newRow("unknown") << QStringList{"--views", "map,pie", "-o", "x"}
                                 << QByteArray("--views: \"pie\" is not");
        QTest::newRow("twice") << QStringList{"--views", "map,map", "-o", "x"}
                               << QByteArray("--views: map stands there twice");
        QTest::newRow("empty") << QStringList{"--views", "", "-o", "x"} << QByteArray("--views: \"\" is not allowed");
        QTest::newRow("stdout") << QStringList{"--views", "all", "-o", "-"} << QByteArray("-o: several views go into");
        QTest::newRow("csv") << QStringList{"--views", "all", "-o", "x", "--format", "csv"}
                             << QByteArray("--format: csv is of one view");
        QTest::newRow("scale") << QStringList{"-o", "x.png", "--scale", "0"}
                               << QByteArray("--scale: \"0\" is not allowed; allowed are 0.5 to 2");
    }
    void whatCanNotBeIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, mention);
        const Run run = chart(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.startsWith("breakeven: " + mention), run.errors.constData());
    }

    void aFolderThatCanNotBeMadeIsAnError()
    {
        const Run run = chart({"--views", "all", "-o", "/dev/null/deck"});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.contains("/dev/null/deck"), run.errors.constData());
    }
};

QTEST_GUILESS_MAIN(ChartTest)
#include "chart_test.moc"
