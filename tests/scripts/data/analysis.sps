* Transition from school to work; geslacht is
  left out on purpose.
GET FILE='leavers.sav'.
SELECT IF (SchoolType = 'BSO').
COMPUTE log_wage = LN(BrutoLoon) * 2.
COMMENT rrnummer would not help.
MEANS TABLES=log_wage brutoloon BY gemeente BY nationaliteit. /* geslacht neither
VARIABLE LABELS log_wage 'By geslacht'.
