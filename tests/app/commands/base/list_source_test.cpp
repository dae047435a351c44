// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/list_source.h"

#include "app/commands/base/read_arguments.h"
#include "tests/support/scratch_folder.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QTest>

using namespace breakeven;

namespace {

/// The arguments of `models` with a line of words.
struct Models {
    CLI::App program{"", "breakeven"};
    CLI::App& arguments{*program.add_subcommand("models", "")};

    explicit Models(std::vector<std::string> words)
    {
        prepareReading(program);
        declareImport(arguments);
        words.insert(words.begin(), "models");
        const Result<Request> read = readArguments(program, words);
        if (!read)
            qFatal("%s", read.error().sentence().c_str());
    }
};

} // namespace

class ListSourceTest : public QObject {
    Q_OBJECT

private slots:
    void importIsAskedByItsFile()
    {
        QCOMPARE(*importIsAsked(Models({}).arguments), false);
        QCOMPARE(*importIsAsked(Models({"--import", "list"}).arguments), true);
        QCOMPARE(*importIsAsked(Models({"--import", "list", "--dry-run", "--as-of", "2026-01-01"}).arguments), true);
        QCOMPARE(importIsAsked(Models({"--dry-run"}).arguments).error().sentence(),
                 std::string("--dry-run: is only for --import FILE"));
        QCOMPARE(importIsAsked(Models({"--as-of", "2026-01-01"}).arguments).error().sentence(),
                 std::string("--as-of: is only for --import FILE"));
    }

    void aListIsOfTheDayThatIsSaidElseOfItsFiles()
    {
        QVERIFY(m_folder.place("list", "prices"));
        QFile file(m_folder.at("list"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromString("2024-02-29T23:30:00Z", Qt::ISODate),
                                 QFileDevice::FileModificationTime));
        file.close();
        const std::string path = m_folder.native("list");
        const Result<ListSource> found = listSourceFrom(Models({"--import", path}).arguments);
        QVERIFY(found.ok());
        QCOMPARE(found->text, std::string("prices"));
        QCOMPARE(found->name, path);
        QCOMPARE(found->asOf, std::string("2024-02-29"));
        QCOMPARE(listSourceFrom(Models({"--import", path, "--as-of", "2023-05-06"}).arguments)->asOf,
                 std::string("2023-05-06"));
    }

    void whatIsNoListIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<bool>("outside");
        QTest::newRow("no name") << QStringList{"--import", ""} << QByteArray("--import: the file's name is empty")
                                 << false;
        QTest::newRow("no day") << QStringList{"--import", "missing", "--as-of", "2026-02-30"} // told first
                                << QByteArray("--as-of: \"2026-02-30\" is not a date; ") << false;
        QTest::newRow("a later day") << QStringList{"--import", "missing", "--as-of", "2999-01-01"}
                                     << QByteArray("--as-of: 2999-01-01 is yet to come") << false;
        QTest::newRow("no file") << QStringList{"--import", "/nowhere/missing"}
                                 << QByteArray("/nowhere/missing: there is no such file") << true;
        QTest::newRow("a folder") << QStringList{"--import", "/"} << QByteArray("/: is a folder") << true;
    }
    void whatIsNoListIsSaid()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, error);
        QFETCH(const bool, outside);
        std::vector<std::string> given;
        for (const QString& word : words)
            given.push_back(word.toStdString());
        const Result<ListSource> found = listSourceFrom(Models(given).arguments);
        QVERIFY(!found);
        QVERIFY2(QByteArray::fromStdString(found.error().sentence()).startsWith(error),
                 found.error().sentence().c_str());
        QCOMPARE(found.error().kind == Error::Kind::Outside, outside);
    }

    /// Only what changes the catalog is written, and only if it is not just looked at.
    void importingWritesWhatChanges_data()
    {
        QTest::addColumn<bool>("dryRun");
        QTest::addColumn<bool>("changes");
        QTest::addColumn<int>("writes");
        QTest::newRow("changes") << false << true << 1;
        QTest::newRow("changes nothing") << false << false << 0;
        QTest::newRow("is looked at") << true << true << 0;
    }
    void importingWritesWhatChanges()
    {
        QFETCH(const bool, dryRun);
        QFETCH(const bool, changes);
        int writes = 0;
        ListImport import{{}, changes, "/data/models.json", [&writes] {
                              ++writes;
                              return success();
                          }};
        import.preview.unchanged = 7;
        const Models models(dryRun ? std::vector<std::string>{"--import", "list", "--dry-run"}
                                   : std::vector<std::string>{"--import", "list"});
        const Answer answer = importAnswer(models.arguments, import);
        QVERIFY(answer.problems.empty());
        QTEST(writes, "writes");
        const auto json = nlohmann::json::parse(answer.output);
        QCOMPARE(json["unchanged"].get<int>(), 7);
        QVERIFY(writes == 0 ? json["catalog"].is_null() : json["catalog"] == "/data/models.json");
    }

    void faultsAreTheAnswer()
    {
        const Models models({"--import", "list"});
        const Answer unread = importAnswer(models.arguments, Error{"list", "is no list"});
        QCOMPARE(unread.problems.at(0).sentence(), std::string("list: is no list"));
        const ListImport torn{{}, true, "c", [] { return Error{"c", "is full", Error::Kind::Outside}; }};
        const Answer unwritten = importAnswer(models.arguments, torn);
        QCOMPARE(unwritten.problems.at(0).sentence(), std::string("c: is full"));
        QVERIFY(unread.output.empty() && unwritten.output.empty());
    }

private:
    ScratchFolder m_folder;
};

QTEST_APPLESS_MAIN(ListSourceTest)
#include "list_source_test.moc"
