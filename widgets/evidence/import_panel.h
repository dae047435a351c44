// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/import_preview.h"
#include "core/evidence/list_currency.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace breakeven {

class CatalogTable;
class CurrencyRow;

/// What importing a public list would do, entry by entry, the day that the list counts as of and the currency of its
/// prices, to be corrected, and the choice to do it or not. It computes nothing: for another day or currency it is
/// given another preview.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    /// The preview as of the day on which the file was last changed; no list is as of a day after today.
    ImportPanel(const ImportPreview& preview, std::chrono::sys_days today, QWidget* parent);
    ~ImportPanel() override;

    /// Shows what the list would do as of another day.
    void setPreview(const ImportPreview& preview);
    /// Says why there is no preview as of the day that is typed.
    void refuseDay(const QString& message);

    [[nodiscard]] QSize sizeHint() const override { return {820, 560}; }

signals:
    /// A preview as of that day is wanted, YYYY-MM-DD.
    void dayChosen(const QString& day);
    /// A preview with the prices in that currency is wanted; in dollars where there is none.
    void currencyChosen(const std::optional<breakeven::ListCurrency>& currency);
    void accepted();
    void left();

private:
    [[nodiscard]] QWidget* makeDayRow();
    void readDay(bool isFinished);
    void showDay();
    void showReadiness();
    void refuse(const QString& message);

    ImportPreview m_preview;
    std::chrono::sys_days m_today;
    QString m_dayOfFile;
    CatalogTable* m_table;
    QLabel* m_summary;
    QLabel* m_rows;
    QLineEdit* m_day;
    QLabel* m_dayNote;
    QLabel* m_dayMessage; ///< why the day that is typed is refused
    CurrencyRow* m_currency;
    QPushButton* m_take;
};

} // namespace breakeven
