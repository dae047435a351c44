// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

namespace {

/// A source of core, or a folder of them, whose literals have words that are not said to a person in this language, or
/// that stand in a table's row.
struct OtherWords {
    const char* place;
    const char* what;
};

constexpr std::array otherWords{
    OtherWords{"core/advice/fit/fit_rules.cpp", "texts of rows, which are labels"},
    OtherWords{"core/advice/fit/use_cases.cpp", "a group as presets' files name it"},
    OtherWords{"core/evidence/benchmarks/measurement.cpp", "what a source of the catalog says"},
    OtherWords{"core/evidence/benchmarks/results/aiperf_table.cpp", "metrics as a file names them"},
    OtherWords{"core/evidence/benchmarks/results/other_results.cpp", "a load as the benchmark has it"},
    OtherWords{"core/evidence/benchmarks/results/read_benchmark.cpp", "names of benchmarks"},
    OtherWords{"core/evidence/benchmarks/results/serving_result.cpp", "a data set as the benchmark has it"},
    OtherWords{"core/evidence/prices/lists/model_import.cpp", "a source as the catalog keeps it"},
    OtherWords{"core/evidence/traffic/rows/log_format.cpp", "columns, and texts of rows"},
    OtherWords{"core/files/records/byte_source.cpp", "the name of standard input, as a file has one"},
    OtherWords{"core/files/table.cpp", "HTML"},
    OtherWords{"core/output/json/claims_json.cpp", "columns of an exported table"},
    OtherWords{"core/output/report/html/report_html.cpp", "HTML"},
    OtherWords{"core/output/tables/", "columns of exported tables"},
    OtherWords{"core/output/workbook/book/cell.cpp", "the end of a text that no cell can hold"},
    OtherWords{"core/output/workbook/over_time_sheet.cpp", "a sheet's name, which formulas have"},
    OtherWords{"core/scenario/edits.cpp", "sources as a scenario's file keeps them"},
    OtherWords{"core/scenario/provenance.cpp", "a source as a scenario's file keeps it"},
};

} // namespace

/// What core says to a person is a message, whose words stand in core/words/english.h. Two words of small letters in a
/// literal of its code are taken for a part of a sentence. Headers are left out: their literals are rows of tables.
class SentencesTest : public QObject {
    Q_OBJECT

private:
    /// The first literal on a line of code that looks like a part of a sentence; empty if there is none.
    static QString sentenceIn(QString line)
    {
        static const QRegularExpression notSaid(QStringLiteral(R"(^\s*(#|//|static_assert\b))"));
        static const QRegularExpression comment(QStringLiteral(R"((?<!:)//.*)"));
        static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
        static const QRegularExpression words(QStringLiteral("[a-z]{2,} [a-z]{2,}"));
        if (notSaid.match(line).hasMatch())
            return {};
        line.remove(comment);
        for (const QRegularExpressionMatch& said : literal.globalMatch(line))
            if (words.match(said.captured(1)).hasMatch())
                return said.captured(1);
        return {};
    }

private slots:
    /// What a window says of a fault is said in the language that is shown; the command line speaks English.
    void faultsSpeakTheLanguageThatIsShown()
    {
        int faults = 0;
        for (const QString& folder : {QStringLiteral("app"), QStringLiteral("widgets")}) {
            QDirIterator it(breakeven::test::inTree(folder), {QStringLiteral("*.cpp")}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (file.fileName().contains(QLatin1String("/app/commands/")) ||
                    file.fileName().contains(QLatin1String("/app/chart_commands/")))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray code = file.readAll();
                for (const char* inEnglish : {"error().sentence()", "error.sentence()"})
                    QVERIFY2(!code.contains(inEnglish), qPrintable(file.fileName()));
                faults += static_cast<int>(code.count(".sentence(shownCatalog())"));
            }
        }
        QVERIFY(faults > 10);
    }

    void tellsThemApart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isSentence");
        QTest::newRow("error") << R"(return Error{where, "is not a number"};)" << true;
        QTest::newRow("format") << R"(fmt::format("{} is outside {}", value, range);)" << true;
        QTest::newRow("second literal") << R"(text = none ? "none" : "there are some";)" << true;
        QTest::newRow("message") << "return {\"refusal.outside(value, span)\", value, span};" << false;
        QTest::newRow("words apart") << R"(join("one", "other");)" << false;
        QTest::newRow("comment") << R"(return size; // "as people say")" << false;
        QTest::newRow("include") << R"(#include "core/text/one_line.h")" << false;
        QTest::newRow("assertion") << R"(static_assert(size > 1, "there must be several");)" << false;
        QTest::newRow("key") << R"(json["requests_per_month"] = volume;)" << false;
    }
    void tellsThemApart()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, isSentence);
        QCOMPARE(!sentenceIn(line).isEmpty(), isSentence);
    }

    void sentencesOfCoreAreMessages()
    {
        std::vector<bool> isNeeded(otherWords.size());
        int files = 0;
        QDirIterator it(breakeven::test::inTree(QStringLiteral("core")), {QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            ++files;
            const auto other = std::ranges::find_if(otherWords, [&file](const OtherWords& words) {
                return file.fileName().contains(QLatin1Char('/') + QLatin1String(words.place));
            });
            int number = 0;
            while (!file.atEnd()) {
                ++number;
                const QString said = sentenceIn(QString::fromUtf8(file.readLine()));
                if (said.isEmpty())
                    continue;
                QVERIFY2(other != otherWords.end(),
                         qPrintable(QStringLiteral("%1:%2: \"%3\" is no message; see CONTRIBUTING, Say something")
                                        .arg(file.fileName())
                                        .arg(number)
                                        .arg(said)));
                isNeeded[static_cast<std::size_t>(other - otherWords.begin())] = true;
            }
        }
        QVERIFY(files > 100);
        for (std::size_t i = 0; i < otherWords.size(); ++i)
            QVERIFY2(isNeeded[i], otherWords.at(i).place);
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "sentences_test.moc"
