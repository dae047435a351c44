// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_pdf.h"

#include "core/advice/verdict/verdict.h"
#include "core/output/report/sections/plain_text.h"
#include "tests/support/report_scenarios.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHashFunctions>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

QByteArray pdfOf(const Scenario& scenario, Paper paper = Paper::A4)
{
    const Evaluation evaluation = evaluate(scenario);
    return reportPdf(report(evaluation), evaluation, paper);
}

/// What a tool of poppler-utils prints of a file; empty if it complains.
QString said(const QString& tool, const QStringList& options, const QByteArray& pdf, const QStringList& behind = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(tool, options + QStringList{file.fileName()} + behind);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    const QByteArray complaints = process.readAllStandardError();
    if (!complaints.isEmpty())
        qWarning("%s", complaints.constData());
    return complaints.isEmpty() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QString textOf(const QByteArray& pdf)
{
    return said(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf, {QStringLiteral("-")});
}

/// The letters and digits alone: lines are broken anywhere, and Inter draws some signs as others.
QString bare(const QString& text)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString(text).remove(other);
}

} // namespace

/// The report as a PDF file.
class ReportPdfTest : public QObject {
    Q_OBJECT

    /// A report and its pages on A4.
    struct Printed {
        Report made;
        QByteArray pdf;
        QString text; ///< as it stands on the pages
    };

    void addScenarios() const
    {
        QTest::addColumn<QString>("id");
        for (const auto& [id, printed] : m_printed)
            QTest::newRow(qPrintable(id)) << id;
    }

    [[nodiscard]] const Printed& printed() const
    {
        QFETCH(const QString, id);
        return m_printed.at(id);
    }

    std::map<QString, Printed> m_printed; ///< of each scenario, by its name

private slots:
    void initTestCase()
    {
        loadFonts();
        for (const ReportScenario& each : reportScenarios()) {
            const Evaluation evaluation = evaluate(each.scenario);
            Report made = report(evaluation);
            const QByteArray pdf = reportPdf(made, evaluation, Paper::A4);
            m_printed.emplace(QString::fromStdString(each.id), Printed{std::move(made), pdf, textOf(pdf)});
        }
    }

    void saysEverything_data() { addScenarios(); }
    void saysEverything()
    {
        const Report& made = printed().made;
        const QString raw =
            bare(said(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, printed().pdf, {QStringLiteral("-")}));
        const auto stands = [&raw](const Message& text) { return raw.contains(bare(toQString(plainWords(text)))); };
        QVERIFY2(stands(made.question), plainWords(made.question).c_str());
        for (const Message& sentence : made.verdict)
            QVERIFY2(stands(sentence), plainWords(sentence).c_str());
        for (const ReportSection& section : made.sections)
            QVERIFY2(stands(section.title), plainWords(section.title).c_str());
    }

    void pagesAreNumbered_data() { addScenarios(); }
    void pagesAreNumbered()
    {
        const QStringList pages = printed().text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 5);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString number = QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size());
            QVERIFY2(pages[i].trimmed().endsWith(number), qPrintable(number));
            QVERIFY(pages[i].contains(QLatin1String("Figures")));
        }
    }

    void noHeadingEndsAPage_data() { addScenarios(); }
    void noHeadingEndsAPage()
    {
        std::set<QString> heads;
        for (const ReportSection& section : printed().made.sections)
            heads.insert(toQString(section.title));
        for (const QString& page : printed().text.split(QLatin1Char('\f'), Qt::SkipEmptyParts)) {
            const QStringList lines = page.trimmed().split(QRegularExpression(QStringLiteral("\\s*\\n\\s*")));
            QVERIFY(lines.size() >= 3);
            QVERIFY2(!heads.contains(lines[lines.size() - 2]), qPrintable(lines[lines.size() - 2]));
        }
    }

    void facts_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<std::string>("asOf");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("A4") << Paper::A4 << std::string("2026-11-21")
                            << QStringList{"Page size: 595 x 842 pts (A4)", "CreationDate: D:20261121000000Z"};
        QTest::newRow("Letter") << Paper::Letter << std::string("2024-02-29")
                                << QStringList{"Page size: 612 x 792 pts (letter)", "CreationDate: D:20240229000000Z"};
        QTest::newRow("no date") << Paper::A4 << std::string()
                                 << QStringList{"Page size: 595 x 842 pts (A4)", "CreationDate: D:20000101000000Z"};
    }
    void facts()
    {
        QFETCH(const Paper, paper);
        QFETCH(const std::string, asOf);
        QFETCH(const QStringList, expected);
        Scenario scenario;
        scenario.name = "A (\\) bot";
        scenario.asOf = asOf;
        const QString found =
            said(QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates")}, pdfOf(scenario, paper)).simplified();
        for (const QString& fact :
             expected + QStringList{"Title: A (\\) bot Creator: Breakeven", "JavaScript: no", "Encrypted: no"})
            QVERIFY2(found.contains(fact), qPrintable(fact + " is not in " + found));
    }

    /// The first page says what to do, and readers list every section.
    void whatToDoStandsOnTheFirstPage_data() { addScenarios(); }
    void whatToDoStandsOnTheFirstPage()
    {
        const QString first = printed().text.section(QLatin1Char('\f'), 0, 0);
        QVERIFY2(bare(first).contains(bare(toQString(plainWords(printed().made.course)))), qPrintable(first));
    }

    void readersListItsSections()
    {
        const Report made = report(evaluate(Scenario{}));
        const QByteArray pdf = pdfOf(Scenario{});
        const QJsonObject json =
            QJsonDocument::fromJson(said(QStringLiteral("qpdf"), {QStringLiteral("--json")}, pdf).toUtf8()).object();
        QStringList titles;
        int last = 1;
        for (const QJsonValue& entry : json[QLatin1String("outlines")].toArray()) {
            titles << entry[QLatin1String("title")].toString();
            const int page = entry[QLatin1String("destpageposfrom1")].toInt();
            QVERIFY(page >= last);
            last = page;
        }
        QStringList expected{toQString(plainWords(made.title))};
        for (const ReportSection& section : made.sections)
            expected << toQString(plainWords(section.title));
        QCOMPARE(titles, expected);
        QVERIFY(last > 3);
        for (const char* entry : {"/Lang (en)", "/DisplayDocTitle true", "/PageMode /UseOutlines"})
            QVERIFY2(pdf.contains(entry), entry);
        QVERIFY(said(QStringLiteral("qpdf"), {QStringLiteral("--check")}, pdf).contains(QStringLiteral("No syntax")));
    }

    void itsTypefacesAreInIt()
    {
        const QStringList lines =
            said(QStringLiteral("pdffonts"), {}, pdfOf(Scenario{})).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 4);
        static const QRegularExpression embedded(QStringLiteral("^InterTabular-\\w+ .* yes +\\w+ +yes +\\d+ +\\d+$"));
        for (const QString& line : lines.mid(2))
            QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
    }

    void nothingStandsBeyondTheMargins_data() { addScenarios(); }
    void nothingStandsBeyondTheMargins()
    {
        const QString boxes =
            said(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, printed().pdf, {QStringLiteral("-")});
        static const QRegularExpression word(QStringLiteral(
            "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)"));
        int count = 0;
        for (auto it = word.globalMatch(boxes); it.hasNext(); ++count) {
            const QRegularExpressionMatch found = it.next();
            const bool inside = found.captured(1).toDouble() >= 44 && found.captured(3).toDouble() <= 551 &&
                                found.captured(2).toDouble() >= 24 && found.captured(4).toDouble() <= 818;
            QVERIFY2(inside, qPrintable(found.captured()));
        }
        QVERIFY(count > 1000);
    }

    void holdsNoImage() { QVERIFY(!pdfOf(Scenario{}).contains("/Subtype /Image")); }

    void theBytesAreTheSameInEveryRun()
    {
        std::set<QByteArray> files;
        for (int run = 0; run < 4; ++run) {
            QHashSeed::resetRandomGlobalSeed(); // as another start has it
            files.insert(pdfOf(hostileScenario()));
        }
        QCOMPARE(files.size(), std::size_t{1});
    }
};

QTEST_MAIN(ReportPdfTest)
#include "report_pdf_test.moc"
