// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/list_import.h"
#include "core/result.h"

#include <QDialog>

#include <functional>
#include <string>

namespace breakeven {

class Dialogs;
class ImportPanel;

/// Asks whether a public list shall be added to the user's catalog, showing what that would do: accepted, or rejected.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// What the list would do as of a day, YYYY-MM-DD, with its prices in a currency, or in dollars. The last one that
    /// was asked for is what is accepted.
    using PreviewAsOf =
        std::function<Result<ImportPreview>(const std::string& day, const std::optional<ListCurrency>& currency)>;

    /// Shows `first`, which is as of the day on which the file was last changed, and other days when they are typed.
    ImportDialog(const ImportPreview& first, PreviewAsOf previewAsOf, QWidget* parent);

private:
    void preview();

    PreviewAsOf m_previewAsOf;
    std::string m_day;
    std::optional<ListCurrency> m_currency;
    ImportPanel* m_panel;
};

/// A catalog of the user's that is on screen and takes public lists.
struct ListTaker {
    QString filter; ///< of the lists' files, as QFileDialog's
    /// What a list from that file does to the catalog.
    std::function<Result<ListImport>(const ListSource& list, const std::filesystem::path& file)> import;
    std::function<void()> imported; ///< the catalog may be another one
};

/// Asks for a list's file, shows what importing it would do, and does it if it is wanted; tells what goes wrong.
void importList(const ListTaker& taker, Dialogs& dialogs, QDialog& catalog);

} // namespace breakeven
