// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/import_dialog.h"

#include "core/words/phrases.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/scripted_dialogs.h"

#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::test;

namespace {

ImportPreview previewOf(std::size_t unchanged, const std::string& day)
{
    ImportPreview preview;
    preview.list = verbatim("A list");
    preview.asOf = day;
    preview.unchanged = unchanged;
    return preview;
}

void typeDay(const QDialog& dialog, const char* day)
{
    auto& field = in<QLineEdit>(dialog, "import_day");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QLatin1String(day));
}

} // namespace

/// A list is imported once a person has seen what that does.
class ImportDialogTest : public QObject {
    Q_OBJECT

private:
    /// What a catalog of the test does with lists: each day of a list is another entry.
    [[nodiscard]] ListTaker taker(bool changes = true)
    {
        return {.filter = "Lists (*)",
                .import = [this, changes](const ListSource& list, const std::filesystem::path&) -> Result<ListImport> {
                    m_read << QString::fromStdString(list.text + " of " + list.asOf);
                    if (list.asOf == "2024-01-01")
                        return Error{list.name, "is older than the catalog"};
                    return ListImport{previewOf(5, list.asOf), changes, "catalog",
                                      [this, day = list.asOf]() -> Outcome {
                                          m_written << QString::fromStdString(day);
                                          return m_full ? Outcome(Error{"catalog", "is full"}) : success();
                                      }};
                },
                .imported = [this] { ++m_imported; }};
    }
    ImportDialog& import(const ListTaker& taker)
    {
        m_dialogs.filesToRead = {m_folder.at("list")};
        importList(taker, m_dialogs, m_catalog);
        auto* dialog = m_catalog.findChild<ImportDialog*>();
        if (dialog == nullptr)
            qFatal("nobody is asked");
        return *dialog;
    }

    ScratchFolder m_folder;
    ScriptedDialogs m_dialogs;
    QDialog m_catalog;
    QStringList m_read;
    QStringList m_written;
    int m_imported = 0;
    bool m_full = false;

private slots:
    void init()
    {
        m_dialogs = {};
        m_read.clear();
        m_written.clear();
        m_imported = 0;
        m_full = false;
        QVERIFY(m_folder.place("list", "prices"));
        QFile file(m_folder.at("list"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromString("2024-02-29T23:30:00Z", Qt::ISODate),
                                 QFileDevice::FileModificationTime));
    }
    void cleanup() { qDeleteAll(m_catalog.findChildren<ImportDialog*>()); }

    void anotherDayIsAnotherPreview()
    {
        QStringList days;
        ImportDialog dialog(
            previewOf(1, "2024-02-29"),
            [&days](const std::string& day, const std::optional<ListCurrency>&) -> Result<ImportPreview> {
                days << QString::fromStdString(day);
                return day == "2024-03-02" ? Result<ImportPreview>(Error{"list", "is of no such day"})
                                           : previewOf(9, day);
            },
            nullptr);
        dialog.show();
        QVERIFY(days.isEmpty());
        QCOMPARE(in<QLineEdit>(dialog, "import_day").text(), QStringLiteral("2024-02-29"));
        typeDay(dialog, "2024-03-01");
        QCOMPARE(days, QStringList{"2024-03-01"});
        QVERIFY(in<QLabel>(dialog, "import_summary").text().contains("9 unchanged"));
        QVERIFY(in<QAbstractButton>(dialog, "primary").isEnabled());
        typeDay(dialog, "2024-03-02");
        QCOMPARE(in<QLabel>(dialog, "import_day_message").text(), QStringLiteral("list: is of no such day"));
        QVERIFY(!in<QAbstractButton>(dialog, "primary").isEnabled());
    }

    void aCurrencyIsAskedWithItsRateAndDay()
    {
        QStringList asked;
        ImportPreview euros = previewOf(0, "2024-02-29");
        euros.currency = "EUR";
        euros.needsRate = true;
        ImportDialog dialog(
            euros,
            [&](const std::string& day, const std::optional<ListCurrency>& currency) -> Result<ImportPreview> {
                asked << QString::fromStdString(day + (currency ? " " + currency->code + " " + currency->day : ""));
                ImportPreview preview = currency ? previewOf(7, day) : euros;
                preview.currency = "EUR";
                return preview;
            },
            nullptr);
        dialog.show();
        QVERIFY(!in<QAbstractButton>(dialog, "primary").isEnabled());
        QVERIFY(in<QLabel>(dialog, "import_day_message").text().contains("EUR"));
        for (const auto& [name, text] : {std::pair("import_rate", "1.08"), {"import_rate_day", "2024-02-28"}}) {
            auto& field = in<QLineEdit>(dialog, name);
            field.setFocus();
            QTest::keyClicks(&field, QLatin1String(text));
        }
        QCOMPARE(asked, QStringList{"2024-02-29 EUR 2024-02-28"});
        QVERIFY(in<QLabel>(dialog, "import_summary").text().contains("7 unchanged"));
        QVERIFY(in<QAbstractButton>(dialog, "primary").isEnabled());
        typeDay(dialog, "2024-03-01"); // the currency stays
        QCOMPARE(asked.constLast(), QStringLiteral("2024-03-01 EUR 2024-02-28"));
    }

    void itsButtonsAcceptOrLeave()
    {
        const auto previewAsOf = [](const std::string& day, const std::optional<ListCurrency>&) {
            return Result(previewOf(1, day));
        };
        for (const auto& [button, code] :
             {std::pair("primary", QDialog::Accepted), {"import_cancel", QDialog::Rejected}}) {
            ImportDialog dialog(previewOf(1, "2024-02-29"), previewAsOf, nullptr);
            QSignalSpy finished(&dialog, &QDialog::finished);
            dialog.show();
            click(dialog, button);
            QCOMPARE(finished.size(), 1);
            QCOMPARE(dialog.result(), int{code});
        }
    }

    void aListIsImportedAsOfItsFilesDay()
    {
        ImportDialog& dialog = import(taker());
        QCOMPARE(m_read, QStringList{"prices of 2024-02-29"});
        QVERIFY(dialog.isVisible() && m_written.isEmpty() && m_imported == 0);
        click(dialog, "primary");
        QCOMPARE(m_written, QStringList{"2024-02-29"});
        QCOMPARE(m_imported, 1);
        QVERIFY(m_dialogs.errors.isEmpty());
    }

    void theLastDayThatWasAskedForCounts()
    {
        ImportDialog& dialog = import(taker());
        typeDay(dialog, "2024-03-05");
        QVERIFY(QFile::remove(m_folder.at("list"))); // it was read once
        typeDay(dialog, "2024-03-07");
        QCOMPARE(m_read.constLast(), QStringLiteral("prices of 2024-03-07"));
        click(dialog, "primary");
        QCOMPARE(m_written, QStringList{"2024-03-07"});
    }

    void whatChangesNothingIsNotWritten()
    {
        click(import(taker(false)), "primary");
        QVERIFY(m_written.isEmpty());
        QCOMPARE(m_imported, 1);
    }

    void whatIsNotWantedIsNotWritten()
    {
        click(import(taker()), "import_cancel");
        QVERIFY(m_written.isEmpty());
        QCOMPARE(m_imported, 0);
    }

    void whatGoesWrongIsTold()
    {
        m_full = true;
        click(import(taker()), "primary");
        QCOMPARE(m_dialogs.errors, QStringList{"catalog: is full"});
        qDeleteAll(m_catalog.findChildren<ImportDialog*>());

        QVERIFY(m_folder.makeFolder("folder"));
        m_dialogs.filesToRead = {m_folder.at("folder")};
        importList(taker(), m_dialogs, m_catalog);
        QCOMPARE(m_dialogs.errors.size(), 2);
        QVERIFY(m_dialogs.errors[1].startsWith(m_folder.at("folder") + ": "));
        ListTaker refusing = taker();
        refusing.import = [](const ListSource&, const std::filesystem::path&) { return Error{"list", "is no list"}; };
        m_dialogs.filesToRead = {m_folder.at("list")};
        importList(refusing, m_dialogs, m_catalog);
        QCOMPARE(m_dialogs.errors.constLast(), QStringLiteral("list: is no list"));
        m_dialogs.filesToRead.clear(); // the dialog was left
        importList(taker(), m_dialogs, m_catalog);
        QCOMPARE(m_dialogs.errors.size(), 3);
        QVERIFY(m_catalog.findChildren<ImportDialog*>().isEmpty());
    }
};

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
