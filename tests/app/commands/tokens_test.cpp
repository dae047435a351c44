// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/text_file.h"
#include "tests/support/program_answer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// `breakeven tokens`: what it prints, and how it refuses.
class TokensTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write("prompt.txt", "Hello world");
        write("over.txt", "\u00FCber 1\u20AC");
        write("empty.txt", "");
        write("faulty.bin", "a\xE4\xB8");
        write("marked.txt", "\xEF\xBB\xBFHello world");
        write("utf16.txt", QByteArray("\xFF\xFEH\0i\0", 6));
        write("utf16be.txt", QByteArray("\xFE\xFF\0H\0i", 6));
        write("unmarked16.txt", QByteArray("H\0e\0l\0l\0o\0 \0w\0o\0r\0l\0d\0", 22));
        write("utf32.txt", QByteArray("\xFF\xFE\0\0H\0\0\0", 8));
        write("nul.txt", QByteArray("Hello\0world", 11));
        QVERIFY(QDir(m_folder.path()).mkdir("folder"));
        QFile large(m_folder.filePath("large.txt"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{largestTextFile} + 1));
    }

    void aFileIsAnObject()
    {
        QVERIFY(answer("tokens prompt.txt") ==
                nlohmann::json({{"encoding", "o200k_base"}, {"tokens", 2}, {"characters", 11}, {"bytes", 11}}));
        QVERIFY(answer("tokens over.txt --encoding cl100k_base") ==
                nlohmann::json({{"encoding", "cl100k_base"}, {"tokens", 4}, {"characters", 7}, {"bytes", 10}}));
        QVERIFY(answer("tokens empty.txt") ==
                nlohmann::json({{"encoding", "o200k_base"}, {"tokens", 0}, {"characters", 0}, {"bytes", 0}}));
    }

    void aByteOrderMarkIsNoText()
    {
        QVERIFY(answer("tokens marked.txt") == answer("tokens prompt.txt"));
        const Run found = m_program.run({"tokens", "-"}, "\xEF\xBB\xBFHello world");
        QCOMPARE(nlohmann::json::parse(found.output.toStdString())["characters"].get<int>(), 11);
    }

    void bytesThatAreNoTextAreSaid()
    {
        QCOMPARE(answer("tokens faulty.bin")["invalid_bytes"].get<int>(), 2);
        QVERIFY(!answer("tokens prompt.txt").contains("invalid_bytes"));
        QCOMPARE(answer("tokens nul.txt")["characters"].get<int>(), 11); // a NUL is a character as any
    }

    void severalFilesAreAListInTheirOrder()
    {
        const nlohmann::json list = answer("tokens prompt.txt faulty.bin empty.txt prompt.txt");
        QVERIFY(list.is_array());
        QCOMPARE(list.size(), std::size_t{4});
        QVERIFY(list[0] == list[3]);
        QCOMPARE(list[0]["file"].get<std::string>(), std::string("prompt.txt"));
        QCOMPARE(list[0]["tokens"].get<int>(), 2);
        QCOMPARE(list[1]["file"].get<std::string>(), std::string("faulty.bin"));
        QCOMPARE(list[1]["characters"].get<int>(), 2);
        QCOMPARE(list[1]["bytes"].get<int>(), 3);
        QCOMPARE(list[2]["tokens"].get<int>(), 0);
    }

    void standardInputIsAFile()
    {
        const Run found = m_program.run({"tokens", "-"}, "Hello world");
        QCOMPARE(found.status, 0);
        QCOMPARE(nlohmann::json::parse(found.output.toStdString())["tokens"].get<int>(), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("errors");
        const auto row = [](const char* line, int status, const QByteArray& errors) {
            QTest::newRow(line) << status << errors;
        };
        row("tokens", 2, "breakeven: tokens: no file was given; name one text file or more\n");
        row("tokens none.txt", 1, "breakeven: none.txt: there is no such file\n");
        row("tokens prompt.txt folder none.txt", 1,
            "breakeven: folder: is a folder, not a file\nbreakeven: none.txt: there is no such file\n");
        row("tokens large.txt", 1, "breakeven: large.txt: is larger than the 256 MiB that are read\n");
        row("tokens utf16.txt", 2,
            "breakeven: utf16.txt: is in the encoding UTF-16, and tokens are counted in UTF-8; save it as UTF-8\n");
        row("tokens utf16be.txt", 2,
            "breakeven: utf16be.txt: is in the encoding UTF-16, and tokens are counted in UTF-8; save it as UTF-8\n");
        row("tokens prompt.txt unmarked16.txt utf32.txt", 2,
            "breakeven: unmarked16.txt: is in the encoding UTF-16, and tokens are counted in UTF-8; save it as UTF-8\n"
            "breakeven: utf32.txt: is in the encoding UTF-32, and tokens are counted in UTF-8; save it as UTF-8\n");
        row("tokens - -", 2, "breakeven: -: standard input was named more than once, and can be read only once\n");
        row("tokens prompt.txt --encoding p50k_base", 2,
            "breakeven: --encoding: \"p50k_base\" is not allowed; allowed are o200k_base and cl100k_base\n");
    }
    void refuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, errors);
        const Run found = run(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(found.status, status);
        QCOMPARE(found.output, QByteArray());
        QCOMPARE(found.errors, errors);
    }

private:
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Run run(const QString& line) const { return m_program.run(line.split(u' ')); }
    [[nodiscard]] nlohmann::json answer(const QString& line) const { return answerTo(m_program, line); }

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
