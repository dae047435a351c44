// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/gpu_choice_fields.h"

#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class GpuChoiceFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_fields = std::make_unique<GpuChoiceFields>();
        m_fields->show();
        m_fields->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fields.get()));
        m_sequences = m_fields->findChild<QLineEdit*>(QStringLiteral("gpu_sequences"));
    }
    void cleanup() { m_fields.reset(); }

    void itBeginsWithWhatIsUsual()
    {
        QCOMPARE(m_fields->model().model, std::string("Llama-3.1-8B"));
        QVERIFY(m_fields->precision() == Precision::Bits16);
        QVERIFY(m_fields->load() == Load::Full);
        QCOMPARE(m_fields->sequences(), 16.0);
        QCOMPARE(m_sequences->text(), QStringLiteral("16"));
        QVERIFY(m_fields->message().isEmpty());
        QCOMPARE(box("gpu_model")->count(), static_cast<int>(modelSizes().size()));
    }

    void everyChoiceIsTold()
    {
        QSignalSpy changed(m_fields.get(), &GpuChoiceFields::changed);
        box("gpu_model")->setFocus();
        QTest::keyClick(box("gpu_model"), Qt::Key_Home);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_fields->model().model, modelSizes().front().model);
        QTest::mouseClick(m_fields->findChild<QAbstractButton*>(QStringLiteral("gpu_bits_4")), Qt::LeftButton);
        QCOMPARE(changed.size(), 2);
        QVERIFY(m_fields->precision() == Precision::Bits4);
        box("gpu_load")->setFocus();
        QTest::keyClick(box("gpu_load"), Qt::Key_End);
        QCOMPARE(changed.size(), 3);
        QVERIFY(m_fields->load() == Load::Single);
    }

    void aWholeNumberIsTaken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("taken");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the least") << "1" << 1.0 << "1";
        QTest::newRow("the most") << "4096" << 4096.0 << "4,096";
        QTest::newRow("with a comma") << "1,024" << 1024.0 << "1,024";
        QTest::newRow("with spaces") << "  64 " << 64.0 << "64";
    }
    void aWholeNumberIsTaken()
    {
        QFETCH(const QString, typed);
        QFETCH(const double, taken);
        QFETCH(const QString, shown);
        QSignalSpy changed(m_fields.get(), &GpuChoiceFields::changed);
        type(typed);
        QCOMPARE(changed.size(), 0); // not while typing
        QTest::keyClick(m_sequences, Qt::Key_Return);
        QCOMPARE(m_fields->sequences(), taken);
        QCOMPARE(m_sequences->text(), shown);
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(m_sequences, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
    }

    void anythingElseIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "0", "-4", "4097", "1.5", "many", "99999999999999"})
            QTest::addRow("'%s'", typed) << typed;
    }
    void anythingElseIsRefusedWithItsReason()
    {
        QFETCH(const QString, typed);
        QSignalSpy changed(m_fields.get(), &GpuChoiceFields::changed);
        QSignalSpy messages(m_fields.get(), &GpuChoiceFields::messageChanged);
        type(typed);
        QTest::keyClick(m_sequences, Qt::Key_Return);
        QCOMPARE(m_fields->message(), QStringLiteral("Requests at once must be a whole number from 1 to 4,096."));
        QVERIFY(m_fields->findChild<QLabel*>(QStringLiteral("gpu_sequences_message"))->isVisible());
        QCOMPARE(m_fields->sequences(), 16.0);
        QCOMPARE(m_sequences->text(), typed);
        QVERIFY(changed.isEmpty());
        QCOMPARE(messages.size(), 1);
        type(QStringLiteral("32")); // mended; taken when it is finished
        QVERIFY(m_fields->message().isEmpty());
        QCOMPARE(m_fields->sequences(), 16.0);
        box("gpu_model")->setFocus();
        QCOMPARE(m_fields->sequences(), 32.0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(messages.size(), 2);
    }

private:
    [[nodiscard]] QComboBox* box(const char* name) const
    {
        return m_fields->findChild<QComboBox*>(QLatin1String(name));
    }
    void type(const QString& text) const
    {
        m_sequences->setFocus();
        m_sequences->selectAll();
        QTest::keyClick(m_sequences, Qt::Key_Delete);
        QTest::keyClicks(m_sequences, text);
    }

    std::unique_ptr<GpuChoiceFields> m_fields;
    QLineEdit* m_sequences = nullptr;
};

QTEST_MAIN(GpuChoiceFieldsTest)
#include "gpu_choice_fields_test.moc"
